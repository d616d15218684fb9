package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.cribsheet.markdown.render.MarkdownPolicy;
import dev.cribsheet.markdown.render.PagePolicy;
import org.junit.jupiter.api.Test;

/** No text can become a page without the restrictions. */
class MarkdownPolicyTest {
  @Test
  void ourCodeHasOneImplementation() {
    assertThat(
            new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("dev.cribsheet")
                .get(MarkdownPolicy.class)
                .getAllSubclasses())
        .extracting(found -> found.getFullName())
        .containsExactly(PagePolicy.class.getName());
  }

  @Test
  void onlyThisPackageCanChooseOthers() {
    assertThat(MarkdownParser.class.getConstructors())
        .allMatch(constructor -> constructor.getParameterCount() == 0);
  }
}

package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.cribsheet.markdown.render.MarkdownPolicy;
import org.junit.jupiter.api.Test;

/** No page can be rendered without the restrictions. */
class MarkdownPolicyTest {
  @Test
  void ourCodeHasNoOtherPolicy() {
    assertThat(
            new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("dev.cribsheet")
                .get(MarkdownPolicy.class)
                .getAllSubclasses())
        .isEmpty();
  }

  @Test
  void onlyThisPackageCanChooseAPolicy() {
    assertThat(MarkdownParser.class.getConstructors())
        .allMatch(constructor -> constructor.getParameterCount() == 0);
  }
}

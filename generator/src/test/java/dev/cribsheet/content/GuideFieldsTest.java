package dev.cribsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The authors' guide names every field of every kind, and no other. */
class GuideFieldsTest {
  private static final Path GUIDE = Path.of("../docs/authoring.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\*\\*)?`([a-z-]+)`(?:\\*\\*)? \\|");

  private static final String ANY_ENTRY = "Any entry";

  static Stream<FieldTable> tables() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("dev.cribsheet.content").stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(FieldTable.class))
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .map(GuideFieldsTest::table);
  }

  private static FieldTable table(JavaField field) {
    try {
      java.lang.reflect.Field found = field.reflect();
      found.setAccessible(true);
      return (FieldTable) found.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> sections() throws IOException {
    String fields = Files.readString(GUIDE).split("\n## Markdown\n")[0];
    Map<String, String> sections = new TreeMap<>();
    Arrays.stream(fields.split("(?m)^### "))
        .skip(1)
        .forEach(part -> sections.put(part.lines().findFirst().orElseThrow(), part));
    return sections;
  }

  private static String heading(FieldTable table) {
    return table.kind().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + table.kind().substring(1);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aKindHasASectionWithItsFields(FieldTable table) throws IOException {
    String section = sections().getOrDefault(heading(table), "");
    assertThat(section).as("the section '### %s'", heading(table)).isNotEmpty();
    List<String> named =
        ROW.matcher(section)
            .results()
            .map(row -> (row.group(1) == null ? "" : "required ") + row.group(2))
            .toList();
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            table.fields().stream()
                .map(field -> (field.required() ? "required " : "") + field.name())
                .toList());
  }

  @Test
  void aSectionIsAboutAKindThatIsThere() throws IOException {
    assertThat(sections().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(tables().map(GuideFieldsTest::heading), Stream.of(ANY_ENTRY))
                .distinct()
                .toList());
  }

  @Test
  void theFieldsThatAnyEntryCanHaveAreInASectionOfTheirOwn() throws IOException {
    Set<String> shared = new TreeSet<>();
    for (ContentKind<?> kind : ContentKinds.ALL) {
      FieldTable table =
          tables().filter(own -> own.kind().equals(kind.fields().kind())).findFirst().orElseThrow();
      kind.fields().fields().stream()
          .map(Field::name)
          .filter(name -> table.field(name).isEmpty())
          .forEach(shared::add);
    }
    assertThat(ROW.matcher(sections().get(ANY_ENTRY)).results().map(row -> row.group(2)))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(shared);
  }
}

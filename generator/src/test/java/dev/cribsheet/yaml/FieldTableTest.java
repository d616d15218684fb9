package dev.cribsheet.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.html.ScriptData;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.FieldTypes.Pair;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTableTest {
  private enum Colour {
    RED,
    DARK_BLUE
  }

  private final Field<Located<String>> title =
      Field.required("title", FieldTypes.located(FieldTypes.TEXT));
  private final Field<Integer> size = Field.optional("size", FieldTypes.integer(1, 9));
  private final Field<Colour> colour = Field.optional("colour", FieldTypes.choice(Colour.class));
  private final Field<List<String>> tags = Field.optional("tags", FieldTypes.list(FieldTypes.TEXT));
  private final Field<List<Pair>> words = Field.optional("words", FieldTypes.pairs("{a: b}"));
  private final Field<Integer> width = Field.required("width", FieldTypes.integer(1, 9));
  private final Field<Integer> box =
      Field.optional(
          "box",
          FieldTypes.object(
              FieldTable.of("a box", width), values -> values.require(width), "{width: 5}"));

  private final FieldTable table = FieldTable.of("a thing", title, size, colour, tags, words, box);
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void everyFieldIsReadWithItsPlace() {
    FieldValues values =
        read(
                table,
                "title: A\nsize: 9\ncolour: dark-blue\ntags: [a, b]\n"
                    + "words: {one: first, two: second}\nbox: {width: 5}\n")
            .orElseThrow();
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(values.require(title).value()).isEqualTo("A");
    assertThat(values.require(title).source()).hasToString("a.yaml:1:8");
    assertThat(values.find(size)).hasValue(9);
    assertThat(values.find(colour)).hasValue(Colour.DARK_BLUE);
    assertThat(values.list(tags)).containsExactly("a", "b");
    assertThat(values.list(words)).map(pair -> pair.name().value()).containsExactly("one", "two");
    assertThat(values.list(words).get(1).name().source()).hasToString("a.yaml:5:21");
    assertThat(values.list(words).get(1).value().source()).hasToString("a.yaml:5:26");
    assertThat(values.require(box)).isEqualTo(5);
    assertThat(values.source(size)).hasToString("a.yaml:2:7");
    assertThat(values.source()).hasToString("a.yaml:1:1");
  }

  @Test
  void aFieldThatIsLeftOutIsEmpty() {
    FieldValues values = read(table, "title: A\n").orElseThrow();
    assertThat(values.find(size)).isEmpty();
    assertThat(values.list(tags)).isEmpty();
    assertThat(values.source(size)).hasToString("a.yaml:1:1");
    assertThatIllegalArgumentException().isThrownBy(() -> values.require(size)).withMessage("size");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "size: 1; false; 1:1 MISSING_FIELD a thing needs the field 'title': text; "
            + "add a line such as: title: \"Wrap up\"",
        "title: [a]; false; 1:8 WRONG_TYPE expected text, found a list; "
            + "write it like this: \"Wrap up\"",
        "title:; false; 1:1 WRONG_TYPE 'title' has no value, expected text; "
            + "write it like this: title: \"Wrap up\"",
        "title: A|size: 10; true; 2:7 WRONG_TYPE expected a whole number from 1 to 9, found '10'; "
            + "write it like this: 9",
        "title: A|size: 0; true; 2:7 WRONG_TYPE expected a whole number from 1 to 9, found '0'; "
            + "write it like this: 9",
        "title: A|size: [1]; true; 2:7 WRONG_TYPE expected a whole number from 1 to 9, found a list;"
            + " write it like this: 9",
        "title: A|colour: rad; true; 2:9 BAD_VALUE expected red or dark-blue, found 'rad'; "
            + "did you mean 'red'?",
        "title: A|colour: purple; true; 2:9 BAD_VALUE expected red or dark-blue, found 'purple'; "
            + "write it like this: red",
        "title: A|colour: {a: b}; true; 2:9 WRONG_TYPE expected red or dark-blue, found a map; "
            + "write it like this: red",
        "title: A|tags: a; true; 2:7 WRONG_TYPE expected a list where each entry is text, found 'a'; "
            + "write it like this: [a]",
        "title: A|words: a; true; 2:8 WRONG_TYPE expected a map of names to values, found 'a'; "
            + "write it like this: {a: b}",
        "title: A|words: {a: [b]}; true; 2:12 WRONG_TYPE expected text, found a list; "
            + "write it like this: \"Wrap up\"",
        "title: A|box: 5; true; 2:6 WRONG_TYPE expected a map with the fields of a box, found '5'; "
            + "write it like this: {width: 5}",
        "title: A|box: {}; true; 2:6 MISSING_FIELD a box needs the field 'width': a whole number "
            + "from 1 to 9; add a line such as: width: 9",
        "title: A|titel: B; true; 2:1 UNKNOWN_FIELD a thing has no field 'titel'; "
            + "did you mean 'title'?",
        "title: A|other: B; true; 2:1 UNKNOWN_FIELD a thing has no field 'other'; "
            + "the fields are: title, size, colour, tags, words, box",
      })
  void anErrorHasAPlaceAndAHint(String yaml, boolean complete, String message, String hint) {
    assertThat(read(table, yaml.replace('|', '\n')).isPresent()).isEqualTo(complete);
    assertThat(found()).isEqualTo(message + "; " + hint);
  }

  @Test
  void anOpenTableOnlyCollectsUnknownFields() {
    assertThat(read(table.opened(), "title: A\nother: B\n").orElseThrow().unknown())
        .extracting(Located::value)
        .containsExactly("other");
    assertThat(found()).isEmpty();
  }

  @Test
  void theExampleHasTheRequiredFields() {
    assertThat(table.requiredExample()).isEqualTo("title: \"Wrap up\"");
    assertThat(FieldTable.of("b", size, width).requiredExample()).isEqualTo("size: 9 / width: 9");
    assertThat(FieldTable.of("b", size, colour).requiredExample()).isEqualTo("size: 9");
  }

  @Test
  void theSchemaMatchesTheTable() {
    String text =
        "\"type\":[\"string\",\"number\",\"boolean\"],\"pattern\":\"\\\\S\",\"maxLength\":1000";
    assertThat(ScriptData.json(FieldTable.of("b", title, size).schema().json()))
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{\"title\":{"
                + text
                + ",\"description\":\"Write text, for example: \\\"Wrap up\\\"\"},\"size\":{\"anyOf\":["
                + "{\"type\":\"integer\",\"minimum\":1,\"maximum\":9},"
                + "{\"type\":\"string\",\"pattern\":\"^-?[0-9]{1,9}$\"}],\"description\":"
                + "\"Write a whole number from 1 to 9, for example: 9\"}},\"required\":[\"title\"],"
                + "\"additionalProperties\":false,\"title\":\"b\"}");
    assertThat(ScriptData.json(FieldTable.of("b", words).opened().schema().json()))
        .isEqualTo(
            "{\"type\":\"object\",\"properties\":{\"words\":{\"type\":\"object\","
                + "\"additionalProperties\":{"
                + text
                + "},\"description\":\"Write a map of names to values, for example: {a: b}\"}},\"title\":\"b\"}");
    assertThat(ScriptData.json(FieldTypes.object(table, values -> 1, "").schema().json()))
        .isEqualTo(ScriptData.json(table.schema().json()));
    assertThat(JsonSchema.reference("a").json()).containsEntry("$ref", "#/definitions/a");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "a: b: c; 1:5 YAML_SYNTAX a ':' is not allowed here; "
            + "put the whole value in double quotes: \"b: c\"",
        "a: \"b; 1:4 YAML_SYNTAX a quote is never closed; close the quote",
        "a: 1|b; 2:2 YAML_SYNTAX the key has no ':' after it; "
            + "check the indentation and the quotes of this line and the one before",
        "a:|  - b| c: d; 3:2 YAML_SYNTAX this line is not indented like the lines before it; "
            + "check the indentation and the quotes of this line and the one before",
        "a: @b; 1:4 YAML_SYNTAX a value cannot start with '@'; "
            + "put the whole value in double quotes: \"@b\"",
        "a: [b; 1:6 YAML_SYNTAX a ']' or '}' is missing; close the list or map",
      })
  void syntaxErrorsHavePlainMessages(String yaml, String message, String hint) {
    read(table, yaml.replace('|', '\n'));
    assertThat(found()).isEqualTo(message + "; " + hint);
  }

  private Optional<FieldValues> read(FieldTable fields, String yaml) {
    return YamlParser.parse(new SourceText("a.yaml", "a.yaml", yaml), diagnostics)
        .flatMap(node -> fields.read((YamlMap) node, diagnostics));
  }

  private String found() {
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.source().start().line()
                    + ":"
                    + d.source().start().column()
                    + " "
                    + d.code()
                    + " "
                    + d.message()
                    + "; "
                    + d.hint().orElse(""))
        .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b);
  }
}

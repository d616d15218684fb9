package dev.cribsheet.content.field;

import dev.cribsheet.content.model.HomeBlock;
import dev.cribsheet.content.model.HomeBlock.Kind;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.yaml.FieldType;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.JsonSchema;
import dev.cribsheet.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The blocks of the home page, in order. */
record HomeBlocksType(FieldType<List<Located<String>>> words)
    implements FieldType<List<HomeBlock>> {
  private static final String PAGE = "pages/.*\\.md";
  private static final Map<String, HomeBlock> BLOCKS =
      HomeBlock.USUAL.stream()
          .collect(Collectors.toMap(block -> block.kind().word(), Function.identity()));
  private static final List<String> WORDS =
      HomeBlock.USUAL.stream().map(block -> block.kind().word()).toList();

  HomeBlocksType() {
    this(FieldTypes.list(FieldTypes.located(FieldTypes.TEXT)));
  }

  @Override
  public Optional<List<HomeBlock>> read(YamlNode node, Diagnostics diagnostics) {
    return words.read(node, diagnostics).map(found -> blocks(found, diagnostics));
  }

  private static List<HomeBlock> blocks(List<Located<String>> words, Diagnostics diagnostics) {
    List<HomeBlock> blocks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Located<String> word : words) {
      if (!seen.add(word.value())) {
        report(word, "'" + word.value() + "' is already in the list", "delete it", diagnostics);
      } else if (word.value().equals(Kind.LEDE.word()) && !blocks.isEmpty()) {
        report(
            word,
            "the heading of the page must come first",
            "move 'lede' to the start",
            diagnostics);
      } else {
        block(word, diagnostics).ifPresent(blocks::add);
      }
    }
    return blocks;
  }

  private static Optional<HomeBlock> block(Located<String> word, Diagnostics diagnostics) {
    if (word.value().matches(PAGE)) {
      return Optional.of(
          new HomeBlock(
              Kind.PAGE,
              Optional.of(
                  MarkdownLink.of(
                      MarkdownLink.Kind.LINK, NamedLinksType.FROM, word.value(), word.source()))));
    }
    HomeBlock block = BLOCKS.get(word.value());
    if (block == null) {
      report(
          word,
          "unknown home page block '" + word.value() + "'",
          DidYouMean.hint(
              word.value(),
              WORDS,
              "use " + String.join(", ", WORDS) + " or the path of a page: pages/welcome.md"),
          diagnostics);
    }
    return Optional.ofNullable(block);
  }

  private static void report(
      Located<String> word, String message, String hint, Diagnostics diagnostics) {
    diagnostics.add(DiagnosticCode.BAD_VALUE, word.source(), message, hint);
  }

  @Override
  public String expected() {
    return "a list of blocks: " + String.join(", ", WORDS) + " and paths of pages";
  }

  @Override
  public String example() {
    return "[lede, steps, pages/welcome.md]";
  }

  @Override
  public JsonSchema schema() {
    return JsonSchema.list(
        JsonSchema.anyOf(JsonSchema.choice(WORDS), JsonSchema.text("^\\s*" + PAGE + "\\s*$")));
  }
}

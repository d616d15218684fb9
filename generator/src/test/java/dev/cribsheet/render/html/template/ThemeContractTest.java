package dev.cribsheet.render.html.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/themes.md} lists everything in the default theme that a theme folder can change. */
class ThemeContractTest {
  private static final Path THEME = Path.of("../themes/default");
  private static final Pattern EXTENDS = Pattern.compile("\\{% extends \"([^\"]+)\" %}");
  private static final Pattern TOKEN = Pattern.compile("(?m)^ *(--[\\w-]+):");
  private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+):");

  @Test
  void allTemplatesAndBlocksAreListed() throws IOException {
    StringBuilder table =
        new StringBuilder("| template | extends | blocks |\n| --- | --- | --- |\n");
    for (Path file : files()) {
      String text = TemplateBlocks.visible(Files.readString(file));
      Set<String> blocks = new LinkedHashSet<>();
      TemplateBlocks.of(text).forEach(block -> blocks.add(block.name()));
      String parent = EXTENDS.matcher(text).results().map(at -> at.group(1)).findFirst().orElse("");
      String name = THEME.resolve("templates").relativize(file).toString().replace('\\', '/');
      table
          .append("| `" + name + "` |" + cell(List.of(parent)) + " |" + cell(blocks))
          .append(" |\n");
    }
    DocumentedContract.assertSection("templates", table.toString());
  }

  @Test
  void allTokensAreListedOnce() throws IOException {
    DocumentedContract.assertSection(
        "tokens", String.join(", ", quoted(TOKEN, THEME.resolve("css/tokens.css"))));
  }

  @Test
  void allKeysOfStringsAreListedByTheirFirstWord() throws IOException {
    TreeMap<String, Set<String>> groups = new TreeMap<>();
    quoted(KEY, THEME.resolve("strings/en.yaml"))
        .forEach(
            key ->
                groups
                    .computeIfAbsent(key.replaceAll("`([\\w-]+).*", "$1"), word -> new TreeSet<>())
                    .add(key));
    DocumentedContract.assertSection(
        "strings",
        groups.values().stream()
            .map(keys -> "- " + String.join(", ", keys))
            .collect(Collectors.joining("\n")));
  }

  @Test
  void aTeamFindsABlockForEachPartOfAPage() throws IOException {
    String base = Files.readString(THEME.resolve("templates/layouts/base.peb"));
    assertThat(TemplateBlocks.of(base))
        .extracting(TemplateBlocks.Block::name)
        .contains("meta", "header", "nav", "crumbs", "head", "content", "after", "aside")
        .contains("footer", "end");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(THEME.resolve("templates"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String cell(Iterable<String> names) {
    StringBuilder cell = new StringBuilder();
    names.forEach(name -> cell.append(name.isEmpty() ? "" : " `" + name + "`"));
    return cell.toString();
  }

  private static Set<String> quoted(Pattern pattern, Path file) throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult found) -> "`" + found.group(1) + "`")
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

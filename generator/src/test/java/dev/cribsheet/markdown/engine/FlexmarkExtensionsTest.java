package dev.cribsheet.markdown.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.markdown.render.EngineText;
import dev.cribsheet.markdown.render.MarkdownPolicy;
import dev.cribsheet.markdown.render.RenderScope;
import dev.cribsheet.markdown.render.SectionRenderer;
import dev.cribsheet.markdown.render.TextPositions;
import dev.cribsheet.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text renders the same with only the extensions that it might use as with all of them. */
class FlexmarkExtensionsTest {
  private static final FlexmarkEngine ENGINE = new FlexmarkEngine();
  private static final List<String> PIECES =
      List.of(
          "a ",
          "b",
          "word",
          " ",
          "\n",
          "\n\n",
          ":",
          ": c",
          "~",
          "~~",
          "~ d",
          "|",
          "\n|-|-|\n",
          "\n|-|\n",
          "[",
          "]",
          "[x]",
          "- [ ] ",
          "\n- [x] e",
          "[^",
          "[^1]",
          "\n[^1]: ",
          "]: ",
          "www.e.org",
          "WwW.e.org",
          "e@f.org",
          "http://e.org",
          "http:",
          "//",
          "&colon;",
          "&#58;",
          "\\:",
          "\\",
          "&",
          "\n: ",
          "\n~ ",
          "\n> ",
          "\n- ",
          "\n1. ",
          "\n    ",
          "\n## ",
          "*",
          "_",
          "`",
          "<",
          ">",
          "(",
          ")",
          ".",
          "😀",
          "\t",
          "\n:\t",
          "![",
          "](c.md)",
          "<!--",
          "-->");

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void aTextNeedsOnlyTheExtensionsItMayUse(long seed) {
    Random random = new Random(seed);
    int compared = 0;
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String markdown = text.toString();
      compared += FlexmarkExtensions.of(markdown).equals(FlexmarkExtensions.ALL) ? 0 : 1;
      assertThat(blocks(markdown, FlexmarkExtensions.of(markdown)))
          .as(markdown)
          .isEqualTo(blocks(markdown, FlexmarkExtensions.ALL));
      assertThat(inline(markdown, FlexmarkExtensions.of(markdown)))
          .as(markdown)
          .isEqualTo(inline(markdown, FlexmarkExtensions.ALL));
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "'plain text: nothing, a (b) c.',",
    "'a | b', TABLES",
    "'a@b', LINKS",
    "'see http://c', LINKS"
  })
  void aMarkerSelectsItsExtension(String text, FlexmarkExtensions extra) {
    assertThat(FlexmarkExtensions.of(text)).isEqualTo(extra == null ? Set.of() : Set.of(extra));
  }

  private static String blocks(String markdown, Set<FlexmarkExtensions> extras) {
    try {
      Document document = ENGINE.parseBlocks(markdown, extras);
      return new SectionRenderer(scope(document, markdown), Set.of())
          .render(Optional.empty())
          .toString();
    } catch (SyntaxException e) {
      return e.getMessage();
    }
  }

  private static String inline(String markdown, Set<FlexmarkExtensions> extras) {
    try {
      return scope(ENGINE.parseInline(markdown, extras), markdown).renderInline().toString();
    } catch (SyntaxException e) {
      return e.getMessage();
    }
  }

  private static RenderScope scope(Document document, String markdown) {
    SourceText source = new SourceText("a.md", "a.md", markdown);
    return new RenderScope(
        document,
        new EngineText("a.md", markdown, TextPositions.of(source, 0)),
        new Diagnostics(),
        new MarkdownPolicy());
  }
}

package dev.cribsheet.markdown;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Position;
import dev.cribsheet.markdown.html.CharacterFilter;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** All input either renders as balanced, script-free markup or is rejected. */
class MarkdownFuzzTest {
  @FuzzTest(maxDuration = "30m")
  void textBecomesSafeMarkup(byte[] bytes) {
    String markdown = clean(bytes);
    Rendered rendered = Rendered.of(markdown, Optional.empty());
    check(markdown, rendered.html());
    rendered.document().headings();
    rendered.diagnostics().forEach(found -> check(found.source().start()));
    check(markdown, Rendered.html(inline(markdown)));
  }

  /** Returns the text that the decoder of source files would accept. */
  private static String clean(byte[] bytes) {
    return CharacterFilter.of(new String(bytes, StandardCharsets.UTF_8).replace('\r', '\n'));
  }

  private static MarkdownText inline(String line) {
    SourceText source = new SourceText("a.yaml", "a.yaml", line);
    return Rendered.PARSER.parseInline(line, source, 0, line.length(), new Diagnostics());
  }

  private static void check(Position position) {
    if (position.line() < 1 || position.column() < 1) {
      throw new AssertionError("no position: " + position);
    }
  }

  private static void check(String markdown, String html) {
    List<String> problems = WellFormed.problems(html);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems + " in " + html + " of " + markdown);
    }
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      check(element);
    }
  }

  private static void check(Element element) {
    if (List.of("script", "style", "iframe", "object", "base", "svg").contains(element.tagName())) {
      throw new AssertionError("a " + element.tagName() + ": " + element.outerHtml());
    }
    element
        .attributes()
        .forEach(
            attribute -> {
              if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style")) {
                throw new AssertionError("unexpected attribute: " + element.outerHtml());
              }
              if (attribute.getKey().matches("href|src")
                  && !attribute.getValue().matches("(?is)(slot:|https?://|mailto:|#).*")) {
                throw new AssertionError("unexpected URL: " + element.outerHtml());
              }
            });
  }
}

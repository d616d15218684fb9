package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.markdown.SpecExamples.Example;
import dev.cribsheet.markdown.html.LinkPolicy;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.markdown.model.MarkdownSlot;
import dev.cribsheet.markdown.render.NoRestrictions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the parser and renderer, with all extensions and limits, against the examples of the
 * specifications. Only the restrictions of pages are off, because the examples have raw HTML,
 * addresses without a file and level 1 headings.
 */
class SpecTest {
  private static final MarkdownParser FREE = new MarkdownParser(new NoRestrictions());

  /** No example has a heading with this text, so none is removed. */
  private static final Optional<String> TITLE = Optional.of("The title of the page");

  @ParameterizedTest
  @CsvSource({
    "commonmark-0.31.2.txt, commonmark-differences.txt, 652, 636",
    "gfm-0.29.txt, gfm-differences.txt, 673, 649",
  })
  void examplesRenderAsTheSpecificationSays(String file, String known, int examples, int passed)
      throws Exception {
    List<Example> all = SpecExamples.read(file).examples();
    assertThat(all).hasSize(examples);
    Map<Integer, String> reasons = new TreeMap<>();
    for (String line : SpecExamples.differences(known)) {
      int space = line.indexOf(' ');
      reasons.put(Integer.parseInt(line.substring(0, space)), line.substring(space + 1));
    }
    assertThat(reasons.values()).allMatch(reason -> reason.length() > 10);
    List<Integer> different = all.stream().filter(e -> !passes(e)).map(Example::number).toList();
    assertThat(different).isEqualTo(List.copyOf(reasons.keySet()));
    assertThat(all.size() - different.size()).isEqualTo(passed);
  }

  private static boolean passes(Example example) {
    return actual(example).equals(SpecHtml.expected(example.html()));
  }

  private static String actual(Example example) {
    return SpecHtml.ours(Rendered.of(FREE, "", example.markdown(), TITLE).html(SpecTest::address));
  }

  private static String address(MarkdownSlot slot) {
    return slot instanceof MarkdownLink link
        ? (link.kind() == MarkdownLink.Kind.LINK ? " href" : " src")
            + "=\""
            + LinkPolicy.encoded(link.destination())
            + "\""
        : "";
  }
}

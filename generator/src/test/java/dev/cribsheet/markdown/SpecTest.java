package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.markdown.SpecExamples.Example;
import dev.cribsheet.markdown.html.LinkPolicy;
import dev.cribsheet.markdown.model.ImageSlot;
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
 * specifications. Only the restrictions of pages are off, because the examples have raw HTML, URLs
 * without a file and level 1 headings.
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

  /**
   * The deliberate deviation: by the specification, punctuation at the inner side of a run keeps it
   * from opening or closing next to a letter, and these asterisks would be shown.
   */
  @ParameterizedTest
  @CsvSource({
    "他说**“缓存”**很快。, 他说<strong>“缓存”</strong>很快。",
    "使用**Redis（缓存）**。, 使用<strong>Redis（缓存）</strong>。",
    "使用**Redis（缓存）**服务, 使用<strong>Redis（缓存）</strong>服务",
    "これは**「重要」**です, これは<strong>「重要」</strong>です",
    "**텍스트(괄호)**은, <strong>텍스트(괄호)</strong>은",
    "用*（甲）*和*（乙）*吧, 用<em>（甲）</em>和<em>（乙）</em>吧",
    "a**“b”**c, a**“b”**c",
    "2 * 3 * 4, 2 * 3 * 4",
  })
  void emphasisNextToChineseJapaneseAndKoreanNeedsNoSpaces(String markdown, String html) {
    assertThat(Rendered.of(markdown).html()).isEqualTo("<p>" + html + "</p>\n");
  }

  private static boolean passes(Example example) {
    return actual(example).equals(SpecHtml.expected(example.html()));
  }

  private static String actual(Example example) {
    return SpecHtml.ours(Rendered.of(FREE, "", example.markdown(), TITLE).html(SpecTest::address));
  }

  private static String address(MarkdownSlot slot) {
    if (slot instanceof ImageSlot image) {
      return Rendered.image(image, address(image.link()));
    }
    return slot instanceof MarkdownLink link
        ? (link.kind() == MarkdownLink.Kind.LINK ? " href" : " src")
            + "=\""
            + LinkPolicy.encoded(link.destination())
            + "\""
        : "";
  }
}

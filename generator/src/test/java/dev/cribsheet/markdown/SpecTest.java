package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import dev.cribsheet.markdown.SpecExamples.Example;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our parser, with all its extensions and guards, against the examples of the specifications. The
 * engine's own renderer takes the place of ours, which knows no raw HTML and gates addresses.
 */
class SpecTest {
  private static final FlexmarkEngine ENGINE = new FlexmarkEngine();

  @ParameterizedTest
  @CsvSource({
    "commonmark-0.31.2.txt, commonmark-differences.txt, 652, 622",
    "gfm-0.29.txt, gfm-differences.txt, 673, 640",
  })
  void examplesComeOutAsTheSpecificationSays(String file, String known, int examples, int passed)
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
    return normal(actual(example)).equals(normal(example.html()));
  }

  private static String actual(Example example) {
    com.vladsch.flexmark.util.ast.Document document = ENGINE.parseBlocks(example.markdown());
    return HtmlRenderer.builder(document).percentEncodeUrls(true).build().render(document);
  }

  /** Without what means nothing: the order of attributes, quotes, blanks between blocks. */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    return document.body().html();
  }
}

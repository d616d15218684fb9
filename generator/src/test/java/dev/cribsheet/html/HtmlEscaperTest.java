package dev.cribsheet.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlEscaperTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "&, &amp;",
        "<, &lt;",
        ">, &gt;",
        "\", &quot;",
        "', &#39;",
        "a<b>c, a&lt;b&gt;c",
        "&lt;, &amp;lt;",
        "``, ``",
        "plain, plain",
      })
  void specialCharactersAreEscaped(String text, String escaped) {
    assertThat(HtmlEscaper.escape(text)).isEqualTo(escaped);
    assertThat(HtmlFragment.ofText(text)).hasToString(escaped);
    assertThat(HtmlFragment.ofText(text).isEmpty()).isEqualTo(text.isEmpty());
  }

  @Test
  void aPlainTextIsNotCopied() {
    String text = new String("plain");
    assertThat(HtmlEscaper.escape(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"><script>", "' onload='a", "--> <b>", "&amp; &#60;", "a\u2028b"})
  void escapedTextSurvivesARoundTrip(String text) {
    String html = "<p title=\"" + HtmlEscaper.escape(text) + "\">" + HtmlEscaper.escape(text);
    assertThat(Jsoup.parse(html).select("body *")).hasSize(1);
    assertThat(Jsoup.parse(html).selectFirst("p").wholeText()).isEqualTo(text);
    assertThat(Jsoup.parse(html).selectFirst("p").attr("title")).isEqualTo(text);
  }
}

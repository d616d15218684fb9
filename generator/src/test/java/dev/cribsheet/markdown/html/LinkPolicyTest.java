package dev.cribsheet.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.html.SafeUrl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkPolicyTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a.md, RELATIVE",
        "a%2eb.md#c:d, RELATIVE",
        "100%, RELATIVE",
        "100%2, RELATIVE",
        "a%zz.md, RELATIVE",
        "a/b%3ac.md, RELATIVE",
        "a?b%3ac, RELATIVE",
        "#b%3ac, RELATIVE",
        "%2F%2Fexample.org, REFUSED",
        "%2fetc, REFUSED",
        "%5Cexample.org, REFUSED",
        "javascript%3aalert(1), REFUSED",
        "%6a%61vascript:x, REFUSED",
        "%6Aavascript%3A, REFUSED",
        "a%3A, REFUSED",
        "a%00b, REFUSED",
        "a\u202Eb.md, REFUSED",
        "a\u200Bb.md, REFUSED",
        "a\u0085b.md, REFUSED",
        "http://example.org, EXTERNAL",
        "HTTPS://example.org, EXTERNAL",
        "mailto:a@example.org, EXTERNAL",
        "http:example.org, REFUSED",
        "https:/example.org, REFUSED",
        "ftp://example.org, REFUSED",
      })
  void noEncodingDisguisesAnAddress(String address, SafeUrl.Kind kind) {
    assertThat(LinkPolicy.kind(address)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "https://example.org/az09AZ, https://example.org/az09AZ",
        "https://example.org/-._~:/?#@!$&'()*+;=%, https://example.org/-._~:/?#@!$&'()*+;=%",
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org/\", https://example.org/%22",
        "https://example.org/<a>, https://example.org/%3Ca%3E",
        "https://example.org/`a`, https://example.org/%60a%60",
        "https://example.org/\\{|}^, https://example.org/%5C%7B%7C%7D%5E",
        "https://example.org/[a], https://example.org/%5Ba%5D",
        "https://[::1]:8/[a], https://[::1]:8/%5Ba%5D",
        "https://[::1], https://[::1]",
        "https://example.org/ü, https://example.org/%C3%BC",
        "https://example.org/😀, https://example.org/%F0%9F%98%80",
        "https://example.org/%41, https://example.org/%41",
        "https://example.org/\u007F, https://example.org/%7F",
      })
  void specialCharactersArePercentEncoded(String address, String encoded) {
    assertThat(LinkPolicy.encoded(address)).isEqualTo(encoded);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "plain ü😀, plain ü😀",
        "`a\nb\tc`, `a\nb\tc`",
        "a\u0000b, a\uFFFDb",
        "a\u001Bb, a\uFFFDb",
        "a\u0085b, a\uFFFDb",
        "a\uD800b, a\uFFFDb",
        "a\uDFFFb, a\uFFFDb",
        "a\uD7FFb\uE000, a\uD7FFb\uE000",
        "a\uFFFEb\uFFFF, a\uFFFDb\uFFFD",
        "a\uD83F\uDFFEb, a\uFFFDb",
        "a\uD83F\uDFFDb\u0007c, a\uD83F\uDFFDb\uFFFDc",
      })
  void charactersThatHtmlForbidsAreReplaced(String text, String clean) {
    assertThat(CharacterFilter.of(text)).isEqualTo(clean);
  }
}

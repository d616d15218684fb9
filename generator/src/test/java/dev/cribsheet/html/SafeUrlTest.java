package dev.cribsheet.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeUrlTest {
  @ParameterizedTest
  @CsvSource({
    "a.md, RELATIVE, false",
    "../a/b.md#c, RELATIVE, false",
    "#a:b, RELATIVE, false",
    "a/b:c.md, RELATIVE, false",
    "'', RELATIVE, false",
    "https://example.org, EXTERNAL, true",
    "HTTPS://example.org/a, EXTERNAL, true",
    "http://[::1]/a, EXTERNAL, true",
    "mailto:a@example.org, EXTERNAL, false",
    "https:example.org, EXTERNAL, false",
    "https://exa mple.org, EXTERNAL, false",
    "https://bücher.example, EXTERNAL, true",
    "https://пример.example, EXTERNAL, true",
    "https://日本語ひらがな.jp, EXTERNAL, true",
    "https://ex\u0430mple.org, REFUSED, false",
    "https://\u0430\u0440\u0440\u04CF\u0435.com, REFUSED, false",
    "https://\u0131nstagram.com, REFUSED, false",
    "https://me@ex\u0430mple.org:80/a, REFUSED, false",
    "https://example.org/ex\u0430mple, EXTERNAL, true",
    "https://example.org/a\u202Egnp.exe, EXTERNAL, false",
    "https://example.org/a\u200Bb, EXTERNAL, false",
    "https://example.org/a\u00ADb, EXTERNAL, false",
    "/a.md, REFUSED, false",
    "' /a.md', REFUSED, false",
    "' //example.org', REFUSED, false",
    "//example.org, REFUSED, false",
    "\\\\example.org, REFUSED, false",
    "..\\a.md, REFUSED, false",
    "C:/a.md, REFUSED, false",
    "javascript:alert(1), REFUSED, false",
    "JavaScript:alert(1), REFUSED, false",
    "' javascript:alert(1)', REFUSED, false",
    "java\tscript:alert(1), REFUSED, false",
    "javascript\u0000:alert(1), REFUSED, false",
    "vbscript:x, REFUSED, false",
    "data:text/html, REFUSED, false",
    "file:///etc/passwd, REFUSED, false",
    "ftp://example.org, REFUSED, false",
    "tel:112, REFUSED, false",
  })
  void onlySafeUrlsAreAllowed(String url, SafeUrl.Kind kind, boolean web) {
    assertThat(SafeUrl.kind(url)).isEqualTo(kind);
    assertThat(SafeUrl.isWeb(url)).isEqualTo(web);
  }
}

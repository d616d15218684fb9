package dev.cribsheet.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPathTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, index.html, index.html",
    "index.html, steps/a.html, steps/a.html",
    "steps/a.html, index.html, ../index.html",
    "steps/a.html, steps/b.html, b.html",
    "steps/a.html, steps/a.html, a.html",
    "steps/a.html, sheets/a-a4.pdf, ../sheets/a-a4.pdf",
    "a/b/c.html, a/d.html, ../d.html",
    "a/b/c.html, x/y/z.html, ../../x/y/z.html",
    "ab/c.html, a/c.html, ../a/c.html",
    "a/c.html, ab/c.html, ../ab/c.html",
    "a.html, über uns.html, %C3%BCber%20uns.html",
    "a.html, 100%.png, 100%25.png",
    "a.html, a^\u0301.png, a%5E%CC%81.png",
    "a.html, a?b#c.png, a%3Fb%23c.png",
    "a.html, a[1]+2.png, a%5B1%5D+2.png",
    "a.html, 日本.html, %E6%97%A5%E6%9C%AC.html",
  })
  void addressesAreRelativeAndEncoded(String from, String to, String address) {
    assertThat(new UrlPath(to).from(new UrlPath(from))).isEqualTo(address);
  }

  @Test
  void theTopIsEmptyOrASlashAtTheEnd() {
    assertThat(new UrlPath("").from(new UrlPath("index.html"))).isEmpty();
    assertThat(new UrlPath("").from(new UrlPath("a/b/c.html"))).isEqualTo("../../");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../a",
        "a/../b",
        "a/./b",
        "a//b",
        ".",
        "..",
        "a/..",
        "/",
        "a//",
        " ",
        "a/ ",
        "C:\\a",
        "C:a",
        "a\\b",
        "\\\\host\\a",
        "a\u0000b",
        "a\nb",
        "a\u0085b",
        "\uD800",
        "u\u0308.html",
      })
  void aPathThatMayLeaveTheSiteIsNone(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> new UrlPath(path));
  }

  @Test
  void aBaseIsPutInFront() {
    assertThat(new UrlPath("a b.html").below("https://example.org/x"))
        .isEqualTo("https://example.org/x/a%20b.html");
  }
}

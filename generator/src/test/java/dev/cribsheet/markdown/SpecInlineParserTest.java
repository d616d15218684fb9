package dev.cribsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inline Markdown that Flexmark alone would parse differently. */
class SpecInlineParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[a](<b c.md>) | <a href=\"slot:b c.md\">a</a>",
        "[a](b c.md) | [a](b c.md)",
        "[a](b (c)) | <a href=\"slot:b\" title=\"c\">a</a>",
        "[a](b\"c\") | <a href=\"slot:b&quot;c&quot;\">a</a>",
        "[a](<x>\"c\") | [a](&lt;x&gt;&quot;c&quot;)",
        "[a](<b) | [a](&lt;b)",
        "[a](<b\\>) | [a](&lt;b&gt;)",
        "[a](b(c)d) | <a href=\"slot:b(c)d\">a</a>",
        "[a](b\\)c) | <a href=\"slot:b)c\">a</a>",
        "[a](b(c) | [a](b(c)",
        "a***b***c | a<em><strong>b</strong></em>c",
        "a***b**c | a*<strong>b</strong>c",
        "a <!-- b -- c --> d | a  d",
        "a <!--> b <!---> c | a  b  c",
        "a <!-- b | a &lt;!-- b",
      })
  void aLineIsParsedAsTheSpecificationSays(String markdown, String html) {
    assertThat(Rendered.of(markdown).html().strip()).isEqualTo("<p>" + html + "</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a]: <b>(c)\n\n[a]", "[a]: b c\n\n[a]", "[a]: <b c\n\n[a]"})
  void anInvalidDefinitionIsText(String markdown) {
    assertThat(Rendered.of(markdown).html()).startsWith("<p>[a]: ").contains("<p>[a]</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\\n   b", "a  \n   b"})
  void spacesAfterALineBreakAreIgnored(String markdown) {
    assertThat(Rendered.of(markdown).html()).isEqualTo("<p>a<br>\nb</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://e.org/?a=1&amp;b=2 | https://e.org/?a=1&amp;b=2",
        "<https://e.org/?a=1&amp;b=2> | https://e.org/?a=1&amp;b=2",
        "https://e.org/a\\_b | https://e.org/a_b",
      })
  void aBareAddressIsDecoded(String markdown, String address) {
    assertThat(Rendered.of(markdown).html())
        .isEqualTo("<p><a href=\"" + address + "\" rel=\"external\">" + address + "</a></p>\n");
  }

  @ParameterizedTest
  @CsvSource({"my\\_name@e.org, my_name@e.org", "a&amp;b@e.org, a&amp;b@e.org"})
  void aBareMailboxIsDecoded(String markdown, String mailbox) {
    assertThat(Rendered.of(markdown).html()).contains(">" + mailbox + "</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<https://e.org/a&#x202e;b>", "https://e.org/a&#x202e;b"})
  void aBidiControlInABareAddressStaysEncoded(String markdown) {
    assertThat(Rendered.of(markdown).html()).contains("&amp;#x202e;").doesNotContain("\u202e");
  }

  @Test
  void aBackslashInALanguageNameIsDecoded() {
    assertThat(Rendered.of("```c\\+\\+\nx\n```\n").html()).contains("data-language=\"c++\"");
  }
}

package dev.cribsheet.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.html.HtmlFragment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Both; groups of up to 500 | Both",
        "Create a link, follow a link. Custom names are out of scope | Create a link, follow a link",
        "0.5 s, e.g. for text | 0.5 s, e.g. for text",
        "0.5 s, e.g. Kafka | 0.5 s, e.g. Kafka",
        "Yes, e.g. U.S. East; no | Yes, e.g. U.S. East",
        "Ja, z. B. Bilder und Videos; keine Texte | Ja, z. B. Bilder und Videos",
        "Z. B. Bilder; keine Texte | Z. B. Bilder",
        "Yes. As it grows, users only move on | Yes",
        "ca. 10 Mio., max. Größe 5 MB | ca. 10 Mio., max. Größe 5 MB",
        "Ca. 10 Mio. Nutzer; mehr | Ca. 10 Mio. Nutzer",
        "Both reads and writes. No deletes | Both reads and writes",
        "A &amp; B &lt; C | A &amp; B &lt; C",
        "A (B; C); D | A (B; C)",
        "<b>A; B</b>. C | <b>A; B</b>",
        "A<br>B; C | A<br>B; C"
      })
  void endsOutsideTagsAndParentheses(String whole, String first) {
    FirstClause clause = FirstClause.of(new HtmlFragment(whole));
    assertThat(clause.text().html()).isEqualTo(first);
    assertThat(clause.text().html() + clause.rest().html()).isEqualTo(whole);
  }
}

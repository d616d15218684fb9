package dev.cribsheet.render.html.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sections of {@code docs/themes.md} that make up the contract, each between two comments. */
final class DocumentedContract {
  private static final Path FILE = Path.of("../docs/themes.md");
  private static final String END = "\n<!-- end -->";

  private DocumentedContract() {}

  /** Compares a section; {@code -Dcribsheet.update} rewrites it. */
  static void assertSection(String name, String actual) throws IOException {
    String start = "<!-- " + name + " -->\n";
    String text = Files.readString(FILE);
    int from = text.indexOf(start) + start.length();
    int to = text.indexOf(END, from - 1);
    assertThat(from).as(name).isGreaterThan(start.length());
    if (System.getProperty("cribsheet.update") != null) {
      Files.writeString(FILE, text.substring(0, from) + actual.strip() + text.substring(to));
    } else {
      assertThat(text.substring(from, Math.max(from, to))).isEqualTo(actual.strip());
    }
  }
}

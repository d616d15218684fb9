package dev.cribsheet.content;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import java.util.Optional;

/**
 * The YAML between two lines of {@code ---} at the top of a Markdown file.
 *
 * @param start where the YAML starts
 * @param end where it ends; equal to start when there is none
 * @param body where the Markdown starts
 */
record FrontMatter(int start, int end, int body) {
  private static final String FENCE = "---";

  static Optional<FrontMatter> find(SourceText file, Diagnostics diagnostics) {
    if (!line(file, 0).equals(FENCE)) {
      return Optional.of(new FrontMatter(0, 0, 0));
    }
    for (int i = 1; i < file.lineCount(); i++) {
      if (line(file, i).equals(FENCE)) {
        int body = Math.min(file.lineEnd(i) + 1, file.text().length());
        return Optional.of(new FrontMatter(file.lineStart(1), file.lineStart(i), body));
      }
    }
    diagnostics.add(
        DiagnosticCode.FRONT_MATTER,
        file.ref(0, FENCE.length()),
        "the front matter is opened here and never closed",
        "add a line of '---' after the last field");
    return Optional.empty();
  }

  boolean isAbsent() {
    return body == 0;
  }

  private static String line(SourceText file, int line) {
    return file.text().substring(file.lineStart(line), file.lineEnd(line)).stripTrailing();
  }
}

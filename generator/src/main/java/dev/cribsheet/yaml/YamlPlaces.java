package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import org.yaml.snakeyaml.error.Mark;

/** Translates the parser's marks into places of the file that the YAML stands in. */
final class YamlPlaces {
  private final SourceText file;
  private final int from;
  private final int to;

  YamlPlaces(SourceText file, int from, int to) {
    this.file = file;
    this.from = from;
    this.to = to;
  }

  SourceText file() {
    return file;
  }

  /** The mark as an offset into the file; marks count code points. */
  int offset(Mark mark) {
    if (mark == null) {
      return from;
    }
    return Math.min(to, file.offset(from, mark.getIndex()));
  }

  SourceRef at(Mark mark) {
    int offset = offset(mark);
    return file.ref(offset, offset + 1);
  }

  SourceRef at(Mark start, Mark end) {
    return file.ref(offset(start), offset(end));
  }

  SourceRef start() {
    return file.ref(from, from + 1);
  }

  /** The null that an empty document stands for. */
  YamlScalar nothing() {
    return new YamlScalar("", true, file, from, from);
  }

  /** YAML allows no tab in an indentation; the parser's own message does not say so. */
  boolean reportTab(Diagnostics diagnostics) {
    String text = file.text();
    for (int line = from; line < to; line = next(text, line)) {
      int i = line;
      while (i < to && text.charAt(i) == ' ') {
        i++;
      }
      if (i < to && text.charAt(i) == '\t' && !text.substring(i, next(text, i)).isBlank()) {
        diagnostics.add(
            DiagnosticCode.YAML_SYNTAX,
            file.ref(i, i + 1),
            "a tab cannot indent YAML",
            "use two spaces");
        return true;
      }
    }
    return false;
  }

  private int next(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 || end >= to ? to : end + 1;
  }
}

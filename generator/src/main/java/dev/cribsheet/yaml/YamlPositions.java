package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;

/** Translates the parser's marks into places of the file that the YAML stands in. */
final class YamlPositions {
  private final SourceText file;
  private final int from;
  private final int to;

  YamlPositions(SourceText file, int from, int to) {
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

  SourceRef start() {
    return file.ref(from, from + 1);
  }

  SourceRef lastEscape() {
    int at = Math.max(from, file.text().lastIndexOf('\\', to - 1));
    return file.ref(at, to);
  }

  /** The null that an empty document stands for. */
  YamlScalar nothing() {
    return new YamlScalar("", true, file, from, from);
  }

  /**
   * The tab that indents the line of a problem. YAML allows none there, and the parser's own
   * message does not say so; in a block of text a tab is a character like any other.
   */
  Optional<SourceRef> tab(Mark problem) {
    String text = file.text();
    int i = text.lastIndexOf('\n', offset(problem) - 1) + 1;
    while (i < to && text.charAt(i) == ' ') {
      i++;
    }
    return i < to && text.charAt(i) == '\t' ? Optional.of(file.ref(i, i + 1)) : Optional.empty();
  }
}

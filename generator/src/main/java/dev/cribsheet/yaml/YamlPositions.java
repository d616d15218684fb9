package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;

/** Converts parser marks to places in the file that contains the YAML. */
record YamlPositions(SourceText file, int from, int to) {
  /** The offset of a mark in the file, in UTF-16 units; marks count code points. */
  int offset(Mark mark) {
    return mark == null ? from : Math.min(to, file.offset(from, mark.getIndex()));
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

  /** The value of an empty document. */
  YamlScalar empty() {
    return new YamlScalar("", true, file, from, from);
  }

  /**
   * The tab that indents the line of a problem, if there is one. YAML does not allow it there, but
   * the message of the parser does not mention it. Inside a block scalar, tabs are fine.
   */
  Optional<SourceRef> indentingTab(Mark problem) {
    String text = file.text();
    int i = text.lastIndexOf('\n', offset(problem) - 1) + 1;
    while (i < to && text.charAt(i) == ' ') {
      i++;
    }
    return i < to && text.charAt(i) == '\t' ? Optional.of(file.ref(i, i + 1)) : Optional.empty();
  }
}

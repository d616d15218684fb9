package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;

/** Converts parser marks to positions in the file that contains the YAML. */
record YamlPositions(SourceText file, int from, int to) {
  private static final Pattern TIGHT_KEY = Pattern.compile("[ -]*+[\\w-]++:(?=[^ \\t:/])");

  /** Returns the offset of a mark in the file, in UTF-16 code units; marks count code points. */
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

  /** Returns the value of an empty document. */
  YamlScalar empty() {
    return new YamlScalar("", true, file, from, from);
  }

  /**
   * Returns the tab that indents the line of a problem, if there is one. YAML does not allow it,
   * but the parser's message does not mention it. Inside a block scalar, tabs are allowed.
   */
  Optional<SourceRef> indentingTab(Mark problem) {
    String text = file.text();
    int i = text.lastIndexOf('\n', offset(problem) - 1) + 1;
    while (i < to && text.charAt(i) == ' ') {
      i++;
    }
    return i < to && text.charAt(i) == '\t' ? Optional.of(file.ref(i, i + 1)) : Optional.empty();
  }

  int lineStart(int offset) {
    return Math.max(from, file.text().lastIndexOf('\n', offset - 1) + 1);
  }

  /** Returns the line at an offset, without its line break. */
  String lineOf(int offset) {
    int end = file.text().indexOf('\n', offset);
    return file.text().substring(lineStart(offset), end < 0 || end > to ? to : end);
  }

  /** Returns a key's ':' with no space after it, on the line of a problem or the one before. */
  Optional<SourceRef> colonWithoutSpace(Mark problem) {
    int start = lineStart(offset(problem));
    for (int line : new int[] {start, lineStart(Math.max(from, start - 1))}) {
      Matcher key = TIGHT_KEY.matcher(lineOf(line));
      if (key.lookingAt()) {
        return Optional.of(file.ref(line + key.end() - 1, line + key.end()));
      }
    }
    return Optional.empty();
  }
}

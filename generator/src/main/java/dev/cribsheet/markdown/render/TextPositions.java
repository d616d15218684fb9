package dev.cribsheet.markdown.render;

import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import java.util.Optional;

/** Finds where in the file a part of a text stands. */
public interface TextPositions {
  /** The place of the part with these offsets and this spelling. */
  SourceRef of(int start, int end, String spelling);

  /** A text that stands in the file as it is. */
  static TextPositions of(SourceText source, int from) {
    return new TextPositions() {
      private String line = "";

      @Override
      public SourceRef of(int start, int end, String spelling) {
        SourceRef ref = source.ref(from + start, from + end);
        return new SourceRef(ref.path(), ref.excerpt().map(this::shared));
      }

      /** Links of one line share the line, else a long line of links would fill the memory. */
      private Excerpt shared(Excerpt excerpt) {
        if (!line.equals(excerpt.line())) {
          line = excerpt.line();
        }
        return new Excerpt(excerpt.start(), excerpt.length(), line);
      }
    };
  }

  /** A text that was decoded from a scalar: searched in it, from the last match on. */
  static TextPositions ofScalar(SourceText source, int start, int end) {
    return new TextPositions() {
      private int last = start;

      @Override
      public SourceRef of(int ignoredStart, int ignoredEnd, String spelling) {
        return find(spelling).orElseGet(() -> source.ref(start, end));
      }

      private Optional<SourceRef> find(String spelling) {
        int at = spelling.isEmpty() ? -1 : source.text().indexOf(spelling, last);
        if (at < 0 || at + spelling.length() > end) {
          return Optional.empty();
        }
        last = at + spelling.length();
        return Optional.of(source.ref(at, last));
      }
    };
  }
}

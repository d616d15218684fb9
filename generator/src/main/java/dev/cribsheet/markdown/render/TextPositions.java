package dev.cribsheet.markdown.render;

import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import java.util.Optional;

/** Finds the position in the file of a part of a text. */
public interface TextPositions {
  /** Returns the position of the part with these offsets and this source. */
  SourceRef of(int start, int end, String part);

  /** The positions of a text that is a range of the file. */
  static TextPositions of(SourceText source, int from) {
    return new TextPositions() {
      private String line = "";

      @Override
      public SourceRef of(int start, int end, String part) {
        SourceRef ref = source.ref(from + start, from + end);
        return new SourceRef(ref.path(), ref.excerpt().map(this::shared));
      }

      /** Excerpts of a line share it: a long line of links would take much memory otherwise. */
      private Excerpt shared(Excerpt excerpt) {
        if (!line.equals(excerpt.line())) {
          line = excerpt.line();
        }
        return new Excerpt(excerpt.start(), excerpt.length(), line);
      }
    };
  }

  /** The positions of a text decoded from a YAML scalar: searches from the last match on. */
  static TextPositions ofScalar(SourceText source, int start, int end) {
    return new TextPositions() {
      private int last = start;

      @Override
      public SourceRef of(int ignoredStart, int ignoredEnd, String part) {
        return find(part).orElseGet(() -> source.ref(start, end));
      }

      private Optional<SourceRef> find(String part) {
        int at = part.isEmpty() ? -1 : source.text().indexOf(part, last);
        if (at < 0 || at + part.length() > end) {
          return Optional.empty();
        }
        last = at + part.length();
        return Optional.of(source.ref(at, last));
      }
    };
  }
}

package dev.cribsheet.markdown.render;

import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import java.util.Optional;

/** Maps parts of text to positions in its file. */
public interface TextPositions {
  /** Returns the position of the range between two offsets; {@code part} is its source text. */
  SourceRef of(int start, int end, String part);

  /** Returns positions for text that is a range of the file. */
  static TextPositions of(SourceText source, int from) {
    return new TextPositions() {
      private String line = "";

      @Override
      public SourceRef of(int start, int end, String part) {
        SourceRef ref = source.ref(from + start, from + end);
        return new SourceRef(ref.path(), ref.excerpt().map(this::shared));
      }

      /**
       * Lets excerpts of the same line share a string, which saves memory for a long line of links.
       */
      private Excerpt shared(Excerpt excerpt) {
        if (!line.equals(excerpt.line())) {
          line = excerpt.line();
        }
        return new Excerpt(excerpt.start(), excerpt.length(), line);
      }
    };
  }

  /**
   * Returns positions for a decoded YAML scalar. The search for each starts after the last match.
   */
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

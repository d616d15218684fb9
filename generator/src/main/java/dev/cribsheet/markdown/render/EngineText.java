package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.html.CharacterFilter;
import dev.cribsheet.markdown.limits.MeteredText;
import dev.cribsheet.markdown.model.MarkdownLink;

/**
 * A parsed text that maps Flexmark's sequences to source, decoded text and positions.
 *
 * @param file the path of the file, relative to the content folder
 */
public record EngineText(String file, String text, TextPositions places) {
  /**
   * Returns whether the text is a page or a question, which may have been written for another tool.
   */
  boolean isFree() {
    return isPage() || file.startsWith("questions/");
  }

  boolean isPage() {
    return file.startsWith("pages/");
  }

  /** Returns a link whose destination is at this position. */
  MarkdownLink link(MarkdownLink.Kind kind, String address, BasedSequence piece) {
    return MarkdownLink.of(kind, file, address, place(piece));
  }

  /** Returns a sequence as the author wrote it. */
  String source(BasedSequence piece) {
    if (piece instanceof MeteredText) {
      return text.substring(piece.getStartOffset(), piece.getEndOffset());
    }
    return piece.toString();
  }

  /** Returns a sequence with backslashes and entities decoded. */
  String decoded(BasedSequence piece) {
    return CharacterFilter.decode(source(piece));
  }

  SourceRef place(BasedSequence piece) {
    return places.of(piece.getStartOffset(), piece.getEndOffset(), source(piece));
  }
}

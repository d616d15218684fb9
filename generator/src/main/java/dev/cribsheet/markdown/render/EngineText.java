package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.html.CharacterFilter;
import dev.cribsheet.markdown.limits.MeteredText;
import dev.cribsheet.markdown.model.MarkdownLink;

/**
 * A parsed text, which gives the source, the decoded text and the position of Flexmark's sequences.
 *
 * @param file the path of the file, relative to the content folder
 */
public record EngineText(String file, String text, TextPositions places) {
  /** Whether the text is a page or a question, which may come from another tool. */
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

  /** Returns a piece as it was written. */
  String source(BasedSequence piece) {
    if (piece instanceof MeteredText) {
      return text.substring(piece.getStartOffset(), piece.getEndOffset());
    }
    return piece.toString();
  }

  /** Returns a piece with backslashes and entities decoded. */
  String decoded(BasedSequence piece) {
    return CharacterFilter.decode(source(piece));
  }

  SourceRef place(BasedSequence piece) {
    return places.of(piece.getStartOffset(), piece.getEndOffset(), source(piece));
  }
}

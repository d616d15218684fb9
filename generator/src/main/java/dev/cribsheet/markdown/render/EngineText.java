package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.html.CharacterFilter;
import dev.cribsheet.markdown.limits.MeteredText;
import dev.cribsheet.markdown.model.MarkdownLink;

/**
 * The text that was parsed: spelling, meaning and place of the engine's pieces.
 *
 * @param file its path below the content folder
 */
public record EngineText(String file, String text, TextPositions places) {
  /** A link to the address that a piece spells. */
  MarkdownLink link(MarkdownLink.Kind kind, String address, BasedSequence piece) {
    return MarkdownLink.of(kind, file, address, place(piece));
  }

  /** A piece as its author wrote it. */
  String spelling(BasedSequence piece) {
    if (piece instanceof MeteredText) {
      return text.substring(piece.getStartOffset(), piece.getEndOffset());
    }
    return piece.toString();
  }

  /** A piece as it is meant: backslashes and entities decoded. */
  String meaning(BasedSequence piece) {
    return CharacterFilter.meaning(spelling(piece));
  }

  SourceRef place(BasedSequence piece) {
    return places.of(piece.getStartOffset(), piece.getEndOffset(), spelling(piece));
  }

  SourceRef place(Node node) {
    return place(node.getChars());
  }
}

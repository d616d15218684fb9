package dev.cribsheet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.cribsheet.diagnostic.SourceRef;

/**
 * The text that was parsed: spelling, meaning and place of the engine's pieces.
 *
 * @param file its path below the content folder
 */
record EngineText(String file, String text, TextPositions places) {
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
    return meaning(spelling(piece));
  }

  static String meaning(String spelling) {
    boolean plain = spelling.indexOf('\\') < 0 && spelling.indexOf('&') < 0;
    return plain ? spelling : CharacterFilter.of(Escaping.unescapeString(spelling));
  }

  /** Raw HTML as it is meant: entities decoded, backslashes kept. */
  static String entities(String spelling) {
    return spelling.indexOf('&') < 0
        ? spelling
        : CharacterFilter.of(Escaping.unescapeHtml(spelling));
  }

  SourceRef place(BasedSequence piece) {
    return places.of(piece.getStartOffset(), piece.getEndOffset(), spelling(piece));
  }

  SourceRef place(Node node) {
    return place(node.getChars());
  }
}

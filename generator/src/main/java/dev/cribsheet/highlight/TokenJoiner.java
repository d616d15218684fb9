package dev.cribsheet.highlight;

import java.util.ArrayList;
import java.util.List;

/** Joins adjacent tokens of the same kind, so that pages have as few elements as possible. */
final class TokenJoiner {
  private final List<CodeToken> tokens = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private CodeToken.Kind kind = CodeToken.Kind.PLAIN;

  void add(CodeToken.Kind next, String lexeme) {
    boolean joins = next == kind || lexeme.isBlank() && kind != CodeToken.Kind.STRING;
    if (!joins) {
      close();
      kind = next;
    }
    text.append(lexeme);
  }

  List<CodeToken> tokens() {
    close();
    return List.copyOf(tokens);
  }

  private void close() {
    if (!text.isEmpty()) {
      tokens.add(new CodeToken(kind, text.toString()));
      text.setLength(0);
    }
  }
}

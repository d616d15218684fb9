package dev.cribsheet.highlight;

import java.util.ArrayList;
import java.util.List;

/** Joins neighbours of one kind, so that a page has no more elements than it needs. */
final class TokenJoiner {
  private final List<CodeToken> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private CodeToken.Kind kind = CodeToken.Kind.PLAIN;

  void add(CodeToken.Kind next, String more) {
    boolean joins = next == kind || more.isBlank() && kind != CodeToken.Kind.STRING;
    if (!joins) {
      close();
      kind = next;
    }
    text.append(more);
  }

  List<CodeToken> tokens() {
    close();
    return List.copyOf(done);
  }

  private void close() {
    if (!text.isEmpty()) {
      done.add(new CodeToken(kind, text.toString()));
      text.setLength(0);
    }
  }
}

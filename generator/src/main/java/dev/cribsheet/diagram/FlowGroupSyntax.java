package dev.cribsheet.diagram;

/** The line that opens a group: {@code subgraph name [words]} or {@code subgraph words}. */
final class FlowGroupSyntax {
  private FlowGroupSyntax() {}

  static void open(LineCursor cursor, int start, FlowDraft draft) {
    if (cursor.looksAt("\"")) {
      String words = FlowNodeSyntax.words(cursor, "");
      draft.open(words, words, cursor.spot(start));
      return;
    }
    if (cursor.atEnd()) {
      throw cursor.mistakeSince(start, "the group has no name", "write subgraph Storage");
    }
    int bracket = cursor.find("[");
    if (bracket < 0) {
      String words = LabelText.of(cursor.until(cursor.at() + cursor.rest().length()));
      draft.open(words.replace(";", ""), words.replace(";", ""), cursor.spot(start));
      return;
    }
    String name = FlowNodeSyntax.name(cursor);
    if (!cursor.skip("[")) {
      throw cursor.mistake("expected '['", "write subgraph name [label]");
    }
    String words = FlowNodeSyntax.words(cursor, "]");
    draft.open(name, words, cursor.spot(start));
  }
}

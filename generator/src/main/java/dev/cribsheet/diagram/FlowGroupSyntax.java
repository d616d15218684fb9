package dev.cribsheet.diagram;

/** The line that opens a group: {@code subgraph name [words]} or {@code subgraph words}. */
final class FlowGroupSyntax {
  private FlowGroupSyntax() {}

  static void open(LineCursor cursor, int start, FlowDraft draft) {
    if (cursor.looksAt("\"")) {
      String words = FlowNodeSyntax.words(cursor, "");
      draft.open(words, words, start, cursor.at());
      return;
    }
    if (cursor.atEnd()) {
      throw cursor.mistakeSince(start, "the group has no name", "write subgraph Storage");
    }
    int bracket = cursor.find("[");
    if (bracket < 0) {
      String words = LabelText.of(cursor.until(cursor.at() + cursor.rest().length()));
      draft.open(words.replace(";", ""), words.replace(";", ""), start, cursor.at());
      return;
    }
    String name = FlowNodeSyntax.name(cursor);
    if (!cursor.skip("[")) {
      throw cursor.mistake("'[' is expected here", "write subgraph name [words]");
    }
    draft.open(name, FlowNodeSyntax.words(cursor, "]"), start, cursor.at());
  }
}

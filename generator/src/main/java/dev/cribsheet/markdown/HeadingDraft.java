package dev.cribsheet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.Optional;

/** A heading as its author wrote it, its level not shifted yet. */
record HeadingDraft(
    com.vladsch.flexmark.ast.Heading node, MarkdownText title, Optional<String> ownId) {
  static HeadingDraft of(com.vladsch.flexmark.ast.Heading node, RenderScope scope) {
    HeadingAttributes attributes = HeadingAttributes.of(node.getText(), scope);
    MarkupWriter out = scope.writer();
    scope.inlines.children(node, 0, attributes.start(), out);
    return new HeadingDraft(node, out.toText(), attributes.id());
  }

  int level() {
    return node.getLevel();
  }

  SourceRef place(EngineText text) {
    BasedSequence words = node.getText();
    return text.place(words.isEmpty() ? node.getChars() : words);
  }
}

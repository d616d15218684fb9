package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.markdown.model.LabelSlot;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Renders footnotes and their references, numbered in the order of first use. */
final class FootnoteRenderer {
  private static final LabelSlot LIST = new LabelSlot("footnotes");
  private static final LabelSlot BACK = new LabelSlot("footnote.back");

  private final RenderScope scope;
  private final FootnoteRepository repository;
  private final Map<FootnoteBlock, Integer> used = new HashMap<>();

  FootnoteRenderer(RenderScope scope) {
    this.scope = scope;
    repository = FootnoteExtension.FOOTNOTES.get(scope.document);
    repository.resolveFootnoteOrdinals();
  }

  /** Returns the ids of notes and references, which no heading may use. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    for (FootnoteBlock note : repository.getReferencedFootnoteBlocks()) {
      ids.add("fn-" + note.getFootnoteOrdinal());
      for (int use = 1; use <= note.getFootnoteReferences(); use++) {
        ids.add("fnref-" + number(note, use));
      }
    }
    return ids;
  }

  /** Returns whether a reference to this note exists, so that the list includes it. */
  boolean isUsed(FootnoteBlock note) {
    return repository.getReferencedFootnoteBlocks().contains(note);
  }

  void reference(Footnote reference, MarkupWriter out) {
    FootnoteBlock note = reference.getFootnoteBlock();
    if (note == null) {
      scope.dangling.footnote(reference, scope.text.source(reference.getText()));
      out.text(scope.text.decoded(reference.getChars()));
      return;
    }
    int use = used.merge(note, 1, Integer::sum);
    String number = String.valueOf(note.getFootnoteOrdinal());
    out.raw("<sup class=\"footnote-ref\"><a href=\"#fn-").raw(number).raw("\" id=\"fnref-");
    out.raw(number(note, use)).raw("\">").raw(number).raw("</a></sup>");
  }

  /** Renders the list of all notes that have a reference; empty if there are none. */
  MarkdownText list() {
    List<FootnoteBlock> notes = repository.getReferencedFootnoteBlocks();
    MarkupWriter out = scope.writer();
    if (!notes.isEmpty()) {
      out.raw("<ol class=\"footnotes\" aria-label=\"").slot(LIST).raw("\">\n");
      notes.forEach(note -> note(note, out));
      out.raw("</ol>\n");
    }
    return out.toText();
  }

  private void note(FootnoteBlock note, MarkupWriter out) {
    out.raw("<li id=\"fn-" + note.getFootnoteOrdinal() + "\">");
    int outer = scope.tags.enter();
    boolean closed = false;
    for (Node node = note.getFirstChild(); node != null; node = node.getNext()) {
      if (node == note.getLastChild() && node instanceof Paragraph) {
        out.raw("<p>");
        scope.inlines.children(node, out);
        backLinks(note, out);
        out.raw("</p>\n");
        closed = true;
      } else {
        scope.blocks.block(node, out);
      }
    }
    scope.tags.leave(outer, out);
    if (!closed) {
      out.raw("<p>");
      backLinks(note, out);
      out.raw("</p>\n");
    }
    out.raw("</li>\n").endBlock();
  }

  private void backLinks(FootnoteBlock note, MarkupWriter out) {
    for (int use = 1; use <= used.getOrDefault(note, 0); use++) {
      String number = number(note, use);
      out.raw(" <a class=\"footnote-back\" href=\"#fnref-").raw(number).raw("\" aria-label=\"");
      out.slot(BACK).raw(" ").raw(number).raw("\">↩</a>");
    }
  }

  private static String number(FootnoteBlock note, int use) {
    return note.getFootnoteOrdinal() + (use == 1 ? "" : "-" + use);
  }
}

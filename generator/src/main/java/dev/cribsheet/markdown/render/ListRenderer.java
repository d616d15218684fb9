package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;

/** Renders lists, task lists and definition lists. */
final class ListRenderer {
  private final RenderScope scope;
  private ListOptions options;

  ListRenderer(RenderScope scope) {
    this.scope = scope;
  }

  void list(ListBlock list, MarkupWriter out) {
    boolean ordered = list instanceof OrderedList;
    out.raw(ordered ? "<ol" : "<ul");
    if (list instanceof OrderedList numbers && numbers.getStartNumber() != 1) {
      out.attribute("start", String.valueOf(numbers.getStartNumber()));
    }
    out.raw(">\n");
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item(item, out);
    }
    out.raw(ordered ? "</ol>\n" : "</ul>\n");
  }

  private void item(Node item, MarkupWriter out) {
    if (item instanceof TaskListItem task) {
      out.raw("<li class=\"task\">");
      content(task, checkbox(task), out);
    } else {
      out.raw("<li>");
      content(item, "", out);
    }
    out.raw("</li>\n").endBlock();
  }

  private static String checkbox(TaskListItem task) {
    return "<input type=\"checkbox\" disabled" + (task.isItemDoneMarker() ? " checked> " : "> ");
  }

  void definitions(DefinitionList list, MarkupWriter out) {
    out.raw("<dl>\n");
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      String name = node instanceof DefinitionItem ? "dd" : "dt";
      out.raw("<").raw(name).raw(">");
      if (node instanceof DefinitionItem) {
        content(node, "", out);
      } else {
        term(node, out);
      }
      out.raw("</").raw(name).raw(">\n").endBlock();
    }
    out.raw("</dl>\n");
  }

  private void term(Node term, MarkupWriter out) {
    Node first = term.getFirstChild();
    scope.inlines.children(first instanceof Paragraph ? first : term, out);
  }

  /** Renders the blocks of an item; a paragraph in a tight list gets no {@code p}. */
  private void content(Node item, String checkbox, MarkupWriter out) {
    int outer = scope.tags.enter();
    Node node = item.getFirstChild();
    if (!checkbox.isEmpty() && !(node instanceof Paragraph)) {
      out.raw("<label>").raw(checkbox).raw("</label>");
    }
    for (boolean first = true; node != null; node = node.getNext(), first = false) {
      if (node instanceof Paragraph paragraph) {
        paragraph(paragraph, item, first ? checkbox : "", out);
      } else {
        scope.blocks.block(node, out);
      }
    }
    scope.tags.leave(outer, out);
  }

  private void paragraph(Paragraph paragraph, Node item, String checkbox, MarkupWriter out) {
    boolean tight = item instanceof ListItem list && tight(list, paragraph);
    out.raw(tight ? "" : "<p>");
    out.raw(checkbox.isEmpty() ? "" : "<label>").raw(checkbox);
    scope.inlines.children(paragraph, out);
    out.raw(checkbox.isEmpty() ? "" : "</label>");
    out.raw(tight ? (paragraph.getNext() == null ? "" : "\n") : "</p>\n").endBlock();
  }

  private boolean tight(ListItem item, Paragraph paragraph) {
    if (item instanceof TaskListItem) {
      return paragraph.getPreviousAny(Paragraph.class)
          == null; // as in Flexmark, which throws for some nested lists
    }
    if (options == null) {
      options = ListOptions.get(scope.document);
    }
    return item.isParagraphWrappingDisabled(paragraph, options, scope.document);
  }
}

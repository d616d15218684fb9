package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.markdown.model.LabelSlot;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.HashMap;
import java.util.Map;

/** Renders tables, each in a scrollable region with its columns as the accessible name. */
final class TableRenderer {
  private static final LabelSlot LABEL = new LabelSlot("table.scroll");

  private final RenderScope scope;
  private final Map<String, Integer> names = new HashMap<>();

  TableRenderer(RenderScope scope) {
    this.scope = scope;
  }

  void table(TableBlock table, MarkupWriter out) {
    MarkupWriter head = scope.writer();
    StringBuilder name = new StringBuilder();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows(part, "thead", name, head);
      }
    }
    out.raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").slot(LABEL);
    out.raw(uniqueName(name)).raw("\">\n<table>\n").append(head.toText()).gap();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableBody && part.hasChildren()) {
        rows(part, "tbody", new StringBuilder(), out);
      }
    }
    out.raw("</table>\n</div>\n");
  }

  /** Returns the columns for the label, with a number if another table has the same columns. */
  private String uniqueName(StringBuilder columns) {
    int count = names.merge(columns.toString(), 1, Integer::sum);
    String name = columns.isEmpty() ? "" : ": " + columns;
    return HtmlEscaper.escape(count == 1 ? name : name + " (" + count + ")");
  }

  private void rows(Node part, String name, StringBuilder columns, MarkupWriter out) {
    out.raw("<").raw(name).raw(">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        out.raw("<tr>\n");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cell((TableCell) cell, columns, out);
        }
        out.raw("</tr>\n");
      }
    }
    out.raw("</").raw(name).raw(">\n");
  }

  private void cell(TableCell cell, StringBuilder columns, MarkupWriter out) {
    MarkupWriter content = scope.writer();
    scope.inlines.children(cell, content);
    MarkdownText text = content.toText();
    if (cell.isHeader() && !text.plain().isEmpty()) {
      columns.append(columns.isEmpty() ? "" : " | ").append(text.plain());
    }
    String name = cell.isHeader() ? "th" : "td";
    out.raw("<").raw(name).raw(cell.isHeader() ? " scope=\"col\"" : "").raw(alignment(cell));
    out.raw(">").append(text).raw("</").raw(name).raw(">\n").gap();
  }

  private static String alignment(TableCell cell) {
    if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      return " class=\"cell-center\"";
    }
    return cell.getAlignment() == TableCell.Alignment.RIGHT ? " class=\"cell-end\"" : "";
  }
}

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Renders tables, each in a scrollable region that is named after its columns. The first cell of a
 * row is its heading. In the plain text, the names of the columns follow the rows. If the columns
 * do not fit on a phone, every other cell also has the name of its column, which phones show above
 * it.
 */
final class TableRenderer {
  private static final LabelSlot LABEL = new LabelSlot("table.scroll");

  /** A phone can show two columns, or more if all their text is short. */
  private static final int COLUMNS = 2;

  private static final int LONG_TEXT = 40;

  private final RenderScope scope;
  private final Map<String, Integer> names = new HashMap<>();

  TableRenderer(RenderScope scope) {
    this.scope = scope;
  }

  void table(TableBlock table, MarkupWriter out) {
    MarkupWriter header = scope.writer();
    List<String> columns = new ArrayList<>();
    boolean wide = false;
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows(part, "thead", columns, false, header);
      }
      wide |= part instanceof TableBody && columns.size() > COLUMNS && hasLongText(part);
    }
    out.raw("<div class=\"table-scroll").raw(wide ? " table-wide" : "");
    out.raw("\" role=\"region\" tabindex=\"0\" aria-label=\"").slot(LABEL);
    MarkdownText head = header.toText();
    out.raw(uniqueName(columns)).raw("\">\n<table>\n").markup(head);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableBody && part.hasChildren()) {
        rows(part, "tbody", columns, wide, out);
      }
    }
    out.raw("</table>\n</div>\n").plain(head.plain()).endBlock();
  }

  private static boolean hasLongText(Node body) {
    for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        if (cell instanceof TableCell found && found.getText().length() > LONG_TEXT) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the column names for the label, numbered if an earlier table has the same ones. */
  private String uniqueName(List<String> columns) {
    String named =
        columns.stream().filter(column -> !column.isEmpty()).collect(Collectors.joining(" | "));
    int count = names.merge(named, 1, Integer::sum);
    String name = named.isEmpty() ? "" : ": " + named;
    return HtmlEscaper.escape(count == 1 ? name : name + " (" + count + ")");
  }

  private void rows(Node part, String name, List<String> columns, boolean named, MarkupWriter out) {
    out.raw("<").raw(name).raw(">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        out.raw("<tr>\n");
        int column = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          boolean first = column == 0;
          String label = named && !first && column < columns.size() ? columns.get(column) : "";
          cell((TableCell) cell, columns, first, label, out);
          column++;
        }
        out.raw("</tr>\n");
      }
    }
    out.raw("</").raw(name).raw(">\n");
  }

  private void cell(
      TableCell cell, List<String> columns, boolean first, String column, MarkupWriter out) {
    MarkupWriter content = scope.writer();
    if (!cell.getText().isBlank()) {
      scope.inlines.children(cell, content);
    }
    MarkdownText text = content.toText();
    if (cell.isHeader()) {
      columns.add(text.plain());
    }
    boolean ofRow = first && !cell.isHeader() && !text.plain().isBlank();
    String name = cell.isHeader() || ofRow ? "th" : "td";
    out.raw("<").raw(name);
    out.raw(cell.isHeader() ? " scope=\"col\"" : ofRow ? " scope=\"row\"" : "");
    out.raw(alignment(cell));
    if (!column.isEmpty()) {
      out.raw(" data-column=\"").raw(HtmlEscaper.escape(column)).raw("\"");
    }
    out.raw(">").append(text).raw("</").raw(name).raw(">\n").endBlock();
  }

  private static String alignment(TableCell cell) {
    if (cell.getAlignment() == TableCell.Alignment.CENTER) {
      return " class=\"cell-center\"";
    }
    return cell.getAlignment() == TableCell.Alignment.RIGHT ? " class=\"cell-end\"" : "";
  }
}

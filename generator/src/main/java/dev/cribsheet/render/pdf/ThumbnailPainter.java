package dev.cribsheet.render.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import dev.cribsheet.render.pdf.PageThumbnail.Kind;
import dev.cribsheet.render.pdf.PageThumbnail.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Draws the thumbnails of a document: its lines of text and horizontal borders. */
final class ThumbnailPainter {
  private static final double MM = 25.4 / 72;

  /** The average width of a letter, relative to the font size. */
  private static final double LETTER = 0.52;

  private final EngineSession session;
  private final List<PageBox> pages;
  private final List<List<Stroke>> strokes = new ArrayList<>();

  ThumbnailPainter(EngineSession session) {
    this.session = session;
    this.pages = session.pages();
    pages.forEach(page -> strokes.add(new ArrayList<>()));
  }

  /**
   * Returns one thumbnail per page, given the paper sizes; opposite margins are assumed to be
   * equal.
   */
  List<PageThumbnail> thumbnails(List<PDRectangle> papers) {
    session.tree().each(this::borders, this::text);
    List<PageThumbnail> thumbnails = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      double width = papers.get(i).getWidth() * MM;
      double height = papers.get(i).getHeight() * MM;
      double left = (width - session.flowWidth()) / 2;
      double top = (height - session.mm(pages.get(i).getBottom() - pages.get(i).getTop())) / 2;
      thumbnails.add(
          new PageThumbnail(
              width,
              height,
              strokes.get(i).stream()
                  .map(s -> new Stroke(s.x() + left, s.y() + top, s.length(), s.kind()))
                  .toList()));
    }
    return thumbnails;
  }

  private void borders(Box box) {
    if (box.getElement() == null || box instanceof LineBox || box instanceof InlineLayoutBox) {
      return;
    }
    if (box.getElement().getTagName().equals("svg")) {
      drawing(box);
      return;
    }
    BorderPropertySet border = box.getStyle().getBorder(null); // computed during layout
    if (border != null && border.top() > 0) {
      add(box.getAbsX(), box.getAbsY() + (int) border.top() / 2, box.getWidth(), Kind.RULE);
    }
    if (border != null && border.bottom() > 0) {
      add(box.getAbsX(), box.getAbsY() + box.getHeight(), box.getWidth(), Kind.RULE);
    }
  }

  /** Draws only the words of a diagram and the top and bottom edges of its boxes. */
  private void drawing(Box box) {
    NodeList parts = box.getElement().getElementsByTagName("*");
    for (int i = 0; i < parts.getLength(); i++) {
      Element part = (Element) parts.item(i);
      Element group = (Element) part.getParentNode();
      if (part.getTagName().equals("text")) {
        words(part, group, box);
      } else if (part.getTagName().equals("path")
          && !group.getAttribute("fill").equals("none")
          && !group.getAttribute("stroke").equals("none")) {
        Rectangle2D area = SvgPathParser.of(part.getAttribute("d")).getBounds2D();
        add(box, area.getX(), area.getY(), area.getWidth(), Kind.RULE);
        add(box, area.getX(), area.getMaxY(), area.getWidth(), Kind.RULE);
      }
    }
  }

  private void words(Element text, Element group, Box box) {
    double size = Double.parseDouble(group.getAttribute("font-size"));
    double length = text.getTextContent().length() * size * LETTER;
    double x = Double.parseDouble(text.getAttribute("x"));
    double y = Double.parseDouble(text.getAttribute("y")) - size / 3;
    boolean centred = group.getAttribute("text-anchor").equals("middle");
    boolean bold = group.getAttribute("font-weight").equals("bold");
    add(box, centred ? x - length / 2 : x, y, length, bold ? Kind.BOLD : Kind.TEXT);
  }

  /** Adds a line that is given in the units of a diagram. */
  private void add(Box box, double x, double y, double length, Kind kind) {
    String[] view = box.getElement().getAttribute("viewBox").split(" ");
    double scale = box.getWidth() / Double.parseDouble(view[2]);
    add(
        box.getAbsX() + (int) (x * scale),
        box.getAbsY() + (int) (y * scale),
        (int) (length * scale),
        kind);
  }

  private void text(InlineText text) {
    InlineLayoutBox parent = text.getParent();
    boolean bold = parent.getStyle().getIdent(CSSName.FONT_WEIGHT) == IdentValue.BOLD;
    int x = parent.getAbsX() + text.getX();
    add(
        x,
        parent.getAbsY() + parent.getHeight() / 2,
        text.getWidth(),
        bold ? Kind.BOLD : Kind.TEXT);
  }

  private void add(int x, int y, int length, Kind kind) {
    for (int i = 0; i < pages.size(); i++) {
      PageBox page = pages.get(i);
      if (length > 0 && y >= page.getTop() && y < page.getBottom()) {
        strokes
            .get(i)
            .add(
                new Stroke(session.mm(x), session.mm(y - page.getTop()), session.mm(length), kind));
      }
    }
  }
}

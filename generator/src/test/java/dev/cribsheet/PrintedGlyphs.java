package dev.cribsheet;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The positions of the glyphs on a printed page, read from the finished PDF. Lengths are in points.
 */
final class PrintedGlyphs extends PDFGraphicsStreamEngine {
  private static final double MM = 72 / 25.4;
  private static final double SHEET = 182 * MM;
  private static final double COLUMN = 87 * MM;

  /** The distance from the end of the footer to the edge of the paper. */
  private static final double EDGE = 2.5 * MM;

  /** The distance from the start of the footer to the edge of the paper. */
  private static final double FOOT = 14 * MM;

  private static final double ROUNDING = 0.6;

  /** The maximum overlap of letters in large titles, which are set closer, with rounding. */
  private static final double SPACING = 0.9;

  /**
   * A glyph, as wide as its advance, and as high as from its baseline to two thirds of its size.
   */
  private record Glyph(String text, Rectangle2D box) {}

  private final PDRectangle paper;
  private final List<Glyph> glyphs = new ArrayList<>();
  private Rectangle2D path = new Rectangle2D.Double();
  private Optional<Rectangle2D> divider = Optional.empty();

  private PrintedGlyphs(PDPage page) {
    super(page);
    paper = page.getMediaBox();
  }

  /** Returns the glyphs that are outside their column or paper, or on top of another one. */
  static List<String> misplaced(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> found = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PrintedGlyphs glyphs = new PrintedGlyphs(page);
        glyphs.processPage(page);
        int number = document.getPages().indexOf(page) + 1;
        Stream.concat(glyphs.outside(), glyphs.overlapping())
            .forEach(glyph -> found.add("page " + number + ": " + glyph));
      }
      return found;
    }
  }

  /**
   * Returns the used share of each page's height: from the top of the page to the lowest text above
   * the footer, in the longer column.
   */
  static List<Double> filled(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<Double> shares = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PrintedGlyphs glyphs = new PrintedGlyphs(page);
        glyphs.processPage(page);
        double height = glyphs.paper.getHeight();
        double lowest =
            glyphs.glyphs.stream()
                .mapToDouble(glyph -> glyph.box().getMinY())
                .filter(y -> y > FOOT)
                .min()
                .orElse(height);
        shares.add((height - lowest) / height);
      }
      return shares;
    }
  }

  private Stream<String> outside() {
    double start = (paper.getWidth() - SHEET) / 2;
    Rectangle2D sheet = new Rectangle2D.Double(start, EDGE, SHEET, paper.getHeight() - 2 * EDGE);
    Rectangle2D first = new Rectangle2D.Double(start, EDGE, COLUMN, sheet.getHeight());
    Rectangle2D second =
        new Rectangle2D.Double(start + SHEET - COLUMN, EDGE, COLUMN, sheet.getHeight());
    return glyphs.stream()
        .filter(
            glyph ->
                isInColumns(glyph)
                    ? !isIn(first, glyph) && !isIn(second, glyph)
                    : !isIn(sheet, glyph))
        .map(glyph -> "outside " + shown(glyph));
  }

  /** A line divides the columns; above and below it, a page has no columns. */
  private boolean isInColumns(Glyph glyph) {
    return divider
        .filter(line -> line.getMinY() < glyph.box().getMinY())
        .filter(line -> line.getMaxY() > glyph.box().getMinY())
        .isPresent();
  }

  private static boolean isIn(Rectangle2D area, Glyph glyph) {
    return glyph.box().getMinX() > area.getMinX() - ROUNDING
        && glyph.box().getMaxX() < area.getMaxX() + ROUNDING
        && glyph.box().getMinY() > area.getMinY()
        && glyph.box().getMaxY() < area.getMaxY();
  }

  private Stream<String> overlapping() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      for (int j = i + 1; j < glyphs.size(); j++) {
        Rectangle2D both = glyphs.get(i).box().createIntersection(glyphs.get(j).box());
        if (both.getWidth() > SPACING && both.getHeight() > ROUNDING) {
          found.add("overlapping " + shown(glyphs.get(i)) + " and " + shown(glyphs.get(j)));
        }
      }
    }
    return found.stream();
  }

  private static String shown(Glyph glyph) {
    return String.format(
        Locale.ROOT,
        "%s at %.0f, %.0f mm",
        glyph.text(),
        glyph.box().getX() / MM,
        glyph.box().getY() / MM);
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    double width = displacement.getX() * at.getScalingFactorX();
    double height = at.getScalingFactorY() * 2 / 3;
    if (text != null && !text.isBlank()) {
      glyphs.add(
          new Glyph(
              text, new Rectangle2D.Double(at.getTranslateX(), at.getTranslateY(), width, height)));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
    path.add(p2);
  }

  @Override
  public void moveTo(float x, float y) {
    path = new Rectangle2D.Double(x, y, 0, 0);
  }

  @Override
  public void lineTo(float x, float y) {
    path.add(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.add(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Double(path.getMaxX(), path.getMaxY());
  }

  @Override
  public void strokePath() {
    keepDivider();
  }

  @Override
  public void fillPath(int windingRule) {
    keepDivider();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    keepDivider();
  }

  private void keepDivider() {
    boolean inTheMiddle = Math.abs(path.getCenterX() - paper.getWidth() / 2) < 2 * MM;
    if (inTheMiddle && path.getWidth() < 1 && path.getHeight() > 10 * MM) {
      divider = Optional.of(path);
    }
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void shadingFill(COSName name) {}
}

package dev.cribsheet.render.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Lets the engine draw the SVG of diagrams, with the fonts of the page. */
final class SvgPainter implements SVGDrawer {
  private static final double PIXELS_PER_MM = 96 / 25.4;

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    return new SvgDrawing(svg, box, dotsPerPixel * PIXELS_PER_MM);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
    // Pages declare no fonts.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // All fonts are registered already.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}

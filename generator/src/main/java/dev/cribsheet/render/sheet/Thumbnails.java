package dev.cribsheet.render.sheet;

import dev.cribsheet.render.pdf.PageThumbnail;
import dev.cribsheet.render.pdf.PageThumbnail.Kind;
import dev.cribsheet.render.pdf.PageThumbnail.Stroke;
import dev.cribsheet.view.ThumbnailView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the sketch of a page into paths; whole millimetres are fine enough for a picture so small.
 */
final class Thumbnails {
  /** Words on a line that are nearer to one another than this are one bar. */
  private static final double GAP = 3;

  private Thumbnails() {}

  static ThumbnailView of(PageThumbnail sketch) {
    return new ThumbnailView(
        (int) Math.round(sketch.width()),
        (int) Math.round(sketch.height()),
        path(sketch, Kind.TEXT),
        path(sketch, Kind.BOLD),
        path(sketch, Kind.RULE));
  }

  private static String path(PageThumbnail sketch, Kind kind) {
    StringBuilder path = new StringBuilder();
    for (Stroke stroke : joined(sketch, kind)) {
      long x = Math.round(stroke.x());
      long length = Math.max(1, Math.round(stroke.x() + stroke.length()) - x);
      path.append('M').append(x).append(' ').append(Math.round(stroke.y())).append('h');
      path.append(length);
    }
    return path.toString();
  }

  private static List<Stroke> joined(PageThumbnail sketch, Kind kind) {
    List<Stroke> joined = new ArrayList<>();
    sketch.strokes().stream()
        .filter(stroke -> stroke.kind() == kind)
        .sorted(
            Comparator.comparingLong((Stroke stroke) -> Math.round(stroke.y()))
                .thenComparing(Stroke::x))
        .forEach(stroke -> add(stroke, joined));
    return joined;
  }

  private static void add(Stroke stroke, List<Stroke> joined) {
    int last = joined.size() - 1;
    if (last >= 0 && follows(stroke, joined.get(last))) {
      Stroke before = joined.get(last);
      double end = Math.max(before.x() + before.length(), stroke.x() + stroke.length());
      joined.set(last, new Stroke(before.x(), before.y(), end - before.x(), before.kind()));
    } else {
      joined.add(stroke);
    }
  }

  private static boolean follows(Stroke stroke, Stroke before) {
    return Math.round(stroke.y()) == Math.round(before.y())
        && stroke.x() < before.x() + before.length() + GAP;
  }
}

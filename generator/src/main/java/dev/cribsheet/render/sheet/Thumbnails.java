package dev.cribsheet.render.sheet;

import dev.cribsheet.render.pdf.PageThumbnail;
import dev.cribsheet.render.pdf.PageThumbnail.Kind;
import dev.cribsheet.render.pdf.PageThumbnail.Stroke;
import dev.cribsheet.view.sheet.ThumbnailView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns a thumbnail into SVG paths, rounded to whole millimetres. */
final class Thumbnails {
  /** Words on a line become one bar if the gap between them is smaller than this, in mm. */
  private static final double GAP = 3;

  private Thumbnails() {}

  static ThumbnailView of(PageThumbnail thumbnail) {
    return new ThumbnailView(
        (int) Math.round(thumbnail.width()),
        (int) Math.round(thumbnail.height()),
        path(thumbnail, Kind.TEXT),
        path(thumbnail, Kind.BOLD),
        path(thumbnail, Kind.RULE));
  }

  private static String path(PageThumbnail thumbnail, Kind kind) {
    StringBuilder path = new StringBuilder();
    for (Stroke stroke : joined(thumbnail, kind)) {
      long x = Math.round(stroke.x());
      long length = Math.max(1, Math.round(stroke.x() + stroke.length()) - x);
      path.append('M').append(x).append(' ').append(Math.round(stroke.y())).append('h');
      path.append(length);
    }
    return path.toString();
  }

  private static List<Stroke> joined(PageThumbnail thumbnail, Kind kind) {
    List<Stroke> joined = new ArrayList<>();
    thumbnail.strokes().stream()
        .filter(stroke -> stroke.kind() == kind)
        .sorted(
            Comparator.comparingLong((Stroke stroke) -> Math.round(stroke.y()))
                .thenComparing(Stroke::x))
        .forEach(stroke -> add(stroke, joined));
    return joined;
  }

  private static void add(Stroke stroke, List<Stroke> joined) {
    int last = joined.size() - 1;
    if (last >= 0 && isSameBar(stroke, joined.get(last))) {
      Stroke before = joined.get(last);
      double end = Math.max(before.x() + before.length(), stroke.x() + stroke.length());
      joined.set(last, new Stroke(before.x(), before.y(), end - before.x(), before.kind()));
    } else {
      joined.add(stroke);
    }
  }

  private static boolean isSameBar(Stroke stroke, Stroke before) {
    return Math.round(stroke.y()) == Math.round(before.y())
        && stroke.x() < before.x() + before.length() + GAP;
  }
}

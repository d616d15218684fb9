package dev.cribsheet.report;

import dev.cribsheet.content.review.Outdated;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.html.IndentedJson;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The changes in the bases of a site, as one JSON object; lines and columns start at 1. */
public final class OutdatedJson {
  private static final int VERSION = 1;

  private OutdatedJson() {}

  /** Returns the text of the file. */
  public static String of(Outdated outdated) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("version", VERSION);
    report.put("outdated", outdated.isOutdated());
    report.put("bases", outdated.bases().stream().map(OutdatedJson::base).toList());
    report.put("changes", outdated.changes().stream().map(OutdatedJson::change).toList());
    return IndentedJson.of(report) + "\n";
  }

  private static Map<String, Object> base(Outdated.Base base) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", base.id());
    base.reviewed().ifPresent(version -> entry.put("reviewed", version));
    base.now().ifPresent(version -> entry.put("now", version));
    return entry;
  }

  private static Map<String, Object> change(Outdated.Change change) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("status", change.status().name().toLowerCase(Locale.ROOT));
    entry.put("kind", change.name().entry().kind());
    entry.put("id", change.name().entry().id());
    if (!change.name().item().isEmpty()) {
      entry.put("item", change.name().item());
    }
    change.place().ifPresent(place -> place(place, entry));
    change.before().ifPresent(text -> entry.put("before", text));
    change.after().ifPresent(text -> entry.put("after", text));
    change.hint().ifPresent(hint -> entry.put("hint", hint));
    return entry;
  }

  private static void place(SourceRef place, Map<String, Object> entry) {
    entry.put("path", place.path());
    place
        .excerpt()
        .ifPresent(
            excerpt -> {
              entry.put("line", excerpt.start().line());
              entry.put("column", excerpt.start().column());
            });
  }
}

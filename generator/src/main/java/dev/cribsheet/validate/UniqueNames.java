package dev.cribsheet.validate;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reports duplicate names, ignoring case and Unicode normalization. */
final class UniqueNames {
  private final String what;
  private final DiagnosticCode code;
  private final Diagnostics diagnostics;
  private final Map<String, SourceRef> seen = new HashMap<>();

  /** Creates an empty set of names; messages call them {@code what}, such as {@code step id}. */
  UniqueNames(String what, DiagnosticCode code, Diagnostics diagnostics) {
    this.what = what;
    this.code = code;
    this.diagnostics = diagnostics;
  }

  /** Adds an id; reports it if it is empty. */
  void addId(String id, SourceRef source) {
    if (id.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.MISSING_FIELD,
          source,
          "this text has no letters or digits to make an id from",
          "add an 'id'");
    } else {
      add(id, source);
    }
  }

  void add(String name, SourceRef source) {
    String key = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    SourceRef first = seen.putIfAbsent(key, source);
    if (first != null) {
      diagnostics.add(
          code,
          source,
          "duplicate " + what + " '" + name + "'",
          "first used at " + first + ": change one of the two");
    }
  }
}

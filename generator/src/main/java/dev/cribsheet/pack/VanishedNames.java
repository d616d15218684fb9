package dev.cribsheet.pack;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reports names that existed in an earlier version but no longer do. */
record VanishedNames(Diagnostics diagnostics) {
  /** Reports each missing name at its position in the earlier version. */
  void report(List<PublicName> earlier, List<PublicName> present) {
    report(earlier, present, "");
  }

  private void report(List<PublicName> earlier, List<PublicName> present, String owner) {
    Map<String, PublicName> known = new HashMap<>();
    present.forEach(name -> name.names().forEach(id -> known.putIfAbsent(key(name, id), name)));
    Set<String> told = new HashSet<>();
    for (PublicName name : earlier) {
      name.names()
          .filter(id -> !known.containsKey(key(name, id)) && told.add(key(name, id)))
          .forEach(id -> report(name, id, owner));
      successor(name, known)
          .ifPresent(now -> report(name.parts(), now.parts(), " of the " + now.described()));
    }
  }

  private static Optional<PublicName> successor(PublicName name, Map<String, PublicName> known) {
    return name.names().map(id -> known.get(key(name, id))).filter(Objects::nonNull).findFirst();
  }

  private void report(PublicName name, String id, String owner) {
    diagnostics.add(
        DiagnosticCode.NAME_VANISHED,
        name.source(),
        "the " + name.kind() + " '" + id + "'" + owner + " is gone: the earlier version had it",
        name.hint(id));
  }

  private static String key(PublicName name, String id) {
    return name.kind() + " " + id;
  }
}

package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.source.PackName;
import dev.cribsheet.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the warnings in packs, because only the authors of the packs can fix them. */
public final class PackWarnings {
  private PackWarnings() {}

  /** Returns the diagnostics without warnings in packs; adds a note with their number per pack. */
  public static List<Diagnostic> counted(SourceTree tree, Diagnostics diagnostics) {
    Set<String> packs =
        tree.bases().stream().map(SourceTree::shownRoot).collect(Collectors.toSet());
    Map<String, Long> counts =
        diagnostics.sorted().stream()
            .filter(found -> isInPack(found, packs))
            .collect(
                Collectors.groupingBy(
                    found -> PackName.of(found.source().path()),
                    TreeMap::new,
                    Collectors.counting()));
    counts.forEach(
        (pack, count) ->
            diagnostics.note(
                count
                    + (count == 1 ? " warning" : " warnings")
                    + " in the pack "
                    + pack
                    + (count == 1 ? " is" : " are")
                    + " not shown"));
    return diagnostics.sorted().stream().filter(found -> !isInPack(found, packs)).toList();
  }

  private static boolean isInPack(Diagnostic found, Set<String> packs) {
    return found.severity() == Severity.WARNING
        && packs.contains(PackName.of(found.source().path()));
  }
}

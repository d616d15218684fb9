package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reports patches for entries that no base has. */
final class UnknownTargets {
  /**
   * The maximum number of searches for similar names, which are expensive. An author does not need
   * more hints.
   */
  private static final int MAX_SEARCHES = 20;

  private final List<KindFold<?>> folds;
  private final AssetFold assets;
  private final Diagnostics diagnostics;

  UnknownTargets(List<KindFold<?>> folds, AssetFold assets, Diagnostics diagnostics) {
    this.folds = folds;
    this.assets = assets;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports the patches of a layer that were not applied.
   *
   * @param based whether there are layers below
   */
  void report(Patches patches, Set<Patch> done, boolean based) {
    List<Patch> unknown =
        patches.byTarget().values().stream().filter(patch -> !done.contains(patch)).toList();
    Map<String, FormerIds> former = unknown.isEmpty() ? Map.of() : formerIds();
    int searches = 0;
    for (Patch patch : unknown) {
      diagnostics.add(
          DiagnosticCode.NOTHING_TO_CHANGE,
          patch.source(),
          "no base has the " + patch.target(),
          based
              ? hint(patch, former, searches++ < MAX_SEARCHES)
              : "name a pack in site.yaml, for example: bases: [system-design]");
    }
  }

  private String hint(Patch patch, Map<String, FormerIds> former, boolean search) {
    String id = patch.target().id();
    Set<String> known = search ? ids(patch.target().kind()) : Set.of();
    return Optional.ofNullable(former.get(patch.target().kind()))
        .flatMap(ids -> ids.hint(id))
        .orElseGet(
            () ->
                DidYouMean.hint(
                    id,
                    known,
                    known.isEmpty()
                        ? "check the id, or delete the patch"
                        : "use one of: " + DidYouMean.list(known)));
  }

  private Set<String> ids(String word) {
    Set<String> ids = new TreeSet<>();
    if (word.equals(AssetFold.WORD)) {
      ids.addAll(assets.paths());
    }
    for (KindFold<?> fold : folds) {
      LayerRules rules = fold.kind().layers();
      if (rules.word().equals(word)) {
        fold.entries().forEach(entry -> ids.add(entry.id().value()));
      }
      for (Map.Entry<String, String> list : rules.lists().entrySet()) {
        if (list.getValue().equals(word)) {
          fold.entries().forEach(entry -> ids.addAll(ids(fold, entry, list.getKey())));
        }
      }
    }
    return ids;
  }

  private static List<String> ids(KindFold<?> fold, OpenEntry<?> entry, String list) {
    return entry
        .map()
        .entry(list)
        .map(YamlMap.Entry::value)
        .filter(YamlList.class::isInstance)
        .map(values -> EntryPatch.ids(fold.kind().fields(), list, (YamlList) values))
        .orElse(List.of());
  }

  /** Returns the former ids of the entries of each kind, by the kind's word in patches. */
  private Map<String, FormerIds> formerIds() {
    Map<String, FormerIds> ids = new HashMap<>();
    folds.forEach(fold -> ids.put(fold.kind().layers().word(), fold.formerIds()));
    return ids;
  }
}

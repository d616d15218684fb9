package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlScalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reports patches for entries that no base has. */
final class UnknownTargets {
  private static final String ALIASES = "aliases";

  /** A search for a similar name is expensive, and an author needs no more hints than this. */
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
   * Reports the patches of a layer that changed nothing; {@code based} if there are layers below.
   */
  void report(Patches patches, Set<Patch> done, boolean based) {
    List<Patch> unknown =
        patches.byTarget().values().stream().filter(patch -> !done.contains(patch)).toList();
    Map<EntryName, String> aliases = unknown.isEmpty() ? Map.of() : aliases();
    int searches = 0;
    for (Patch patch : unknown) {
      diagnostics.add(
          DiagnosticCode.NOTHING_TO_CHANGE,
          patch.source(),
          "no base has the " + patch.target(),
          based
              ? hint(patch, aliases, searches++ < MAX_SEARCHES)
              : "name a pack in site.yaml, such as: bases: [system-design]");
    }
  }

  private String hint(Patch patch, Map<EntryName, String> aliases, boolean search) {
    String id = patch.target().id();
    Set<String> known = search ? ids(patch.target().kind()) : Set.of();
    return Optional.ofNullable(aliases.get(patch.target()))
        .map(now -> "did you mean '" + now + "', which was '" + id + "' before?")
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

  /** The entries by their former ids. */
  private Map<EntryName, String> aliases() {
    Map<EntryName, String> aliases = new HashMap<>();
    for (KindFold<?> fold : folds) {
      String word = fold.kind().layers().word();
      for (OpenEntry<?> entry : fold.entries()) {
        aliases(entry.map())
            .forEach(alias -> aliases.put(new EntryName(word, alias), entry.id().value()));
      }
    }
    return aliases;
  }

  private static Stream<String> aliases(YamlMap map) {
    return map
        .entry(ALIASES)
        .map(YamlMap.Entry::value)
        .filter(YamlList.class::isInstance)
        .map(list -> ((YamlList) list).items())
        .orElse(List.of())
        .stream()
        .filter(YamlScalar.class::isInstance)
        .map(alias -> ((YamlScalar) alias).text());
  }
}

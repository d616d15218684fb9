package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.yaml.EntryName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Composes the entries of a kind: each layer patches those below it, and then adds its own. */
final class KindFold<T> {
  private final ContentKind<T> kind;
  private final LayerRules rules;
  private final Dropped dropped;
  private final Diagnostics diagnostics;
  private final EntryPatch patcher;
  private final List<OpenEntry<T>> entries = new ArrayList<>();
  private final List<OpenEntry<T>> merged = new ArrayList<>();
  private final Map<String, Move> moves = new LinkedHashMap<>();
  private Optional<Patch> lastHidden = Optional.empty();

  KindFold(ContentKind<T> kind, Dropped dropped, Diagnostics diagnostics) {
    this.kind = kind;
    this.rules = kind.layers();
    this.dropped = dropped;
    this.diagnostics = diagnostics;
    this.patcher = new EntryPatch(kind, dropped.hidden(), diagnostics);
  }

  ContentKind<T> kind() {
    return kind;
  }

  List<OpenEntry<T>> entries() {
    return entries;
  }

  /** Removes internal entries and items. */
  void withhold() {
    PublicEdition edition = new PublicEdition(kind, dropped);
    List<OpenEntry<T>> all = List.copyOf(entries);
    entries.clear();
    all.forEach(entry -> edition.of(entry).ifPresent(entries::add));
  }

  /** Returns the last patch that hid an entry. */
  Optional<Patch> lastHidden() {
    return lastHidden;
  }

  /** Returns the entries of the layers before they were merged into one. */
  List<OpenEntry<T>> merged() {
    return merged;
  }

  /** Returns the moves of entries, by id. */
  Map<String, Move> moves() {
    return moves;
  }

  /** Adds a layer on top of the others; {@code done} collects the patches that were applied. */
  void add(Patches patches, List<OpenEntry<T>> own, Set<Patch> done) {
    if (!patches.byTarget().isEmpty()) {
      patch(patches, done);
      place(patches, own, done);
    }
    if (rules.merged()) {
      own.forEach(this::merge);
    } else {
      add(own);
    }
  }

  private void patch(Patches patches, Set<Patch> done) {
    List<OpenEntry<T>> before = List.copyOf(entries);
    entries.clear();
    for (OpenEntry<T> entry : before) {
      OpenEntry<T> inside = entry.with(patcher.lists(entry, patches, done));
      Optional<Patch> patch = patches.of(new EntryName(rules.word(), entry.id().value()));
      patch.ifPresent(done::add);
      if (patch.filter(found -> found.edit().hide()).isPresent()) {
        dropped.hide(patch.get().target(), entry.file(), isWhole());
        lastHidden = patch;
      } else {
        entries.add(patch.map(found -> entry.with(patcher.apply(inside, found))).orElse(inside));
        patch
            .flatMap(found -> found.edit().move())
            .ifPresent(move -> moves.put(entry.id().value(), move));
      }
    }
  }

  /** Applies patches to a layer's own entries, which they can move but not change. */
  private void place(Patches patches, List<OpenEntry<T>> own, Set<Patch> done) {
    for (OpenEntry<T> entry : own) {
      Optional<Patch> patch = patches.of(new EntryName(rules.word(), entry.id().value()));
      if (patch.filter(found -> !done.contains(found)).isEmpty()) {
        continue;
      }
      done.add(patch.get());
      patch.get().edit().move().ifPresent(move -> moves.put(entry.id().value(), move));
      if (patch.get().edit().hide() || !patch.get().edit().fields().entries().isEmpty()) {
        diagnostics.add(
            DiagnosticCode.NOTHING_TO_CHANGE,
            patch.get().source(),
            "a patch changes what comes from a base, but the "
                + patch.get().target()
                + " is your own",
            "change it in " + entry.file().shownPath());
      }
    }
  }

  private void add(List<OpenEntry<T>> own) {
    Map<String, Integer> known = new HashMap<>();
    Set<String> replaced = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      known.putIfAbsent(entries.get(i).id().value(), i);
    }
    for (OpenEntry<T> entry : own) {
      Optional<Integer> same = Optional.ofNullable(known.get(entry.id().value()));
      boolean replaces = LayerRules.replaces(entry.map());
      if (same.isEmpty() || replaced.contains(entry.id().value())) {
        if (replaces && same.isEmpty()) {
          reportNothing(entry, known.keySet());
        }
        entries.add(entry);
      } else if (replaces) {
        replaced.add(entry.id().value());
        if (isWhole()) {
          dropped.replace(entries.get(same.get()).file(), entry.file());
        }
        entries.set(same.get(), entry);
      } else {
        reportClash(entry, entries.get(same.get()).id().source());
      }
    }
  }

  /** Whether each file has a single entry, so that removing the entry removes the file. */
  private boolean isWhole() {
    return !(kind.form() instanceof FileFormat.Entries);
  }

  private void merge(OpenEntry<T> above) {
    merged.add(above);
    boolean replaces = LayerRules.replaces(above.map());
    if (entries.isEmpty() || replaces) {
      if (entries.isEmpty() && replaces) {
        reportNothing(above, Set.of());
      }
      entries.clear();
      entries.add(above);
      return;
    }
    OpenEntry<T> below = entries.get(0);
    entries.set(
        0,
        above.with(
            new FieldsOfLayers(kind, diagnostics)
                .merge(below.map().without(rules.own()), above.map())));
  }

  /** Returns the former ids of the entries. */
  FormerIds formerIds() {
    FormerIds ids = new FormerIds();
    entries.forEach(entry -> ids.add(entry.map(), entry.id().value()));
    return ids;
  }

  private void reportClash(OpenEntry<T> entry, SourceRef first) {
    diagnostics.add(
        DiagnosticCode.LAYER_CLASH,
        entry.id().source(),
        "the " + name(entry.id().value()) + " already exists in a base, at " + first,
        "add 'replaces: true' to put yours in its place"
            + (entry.id().value().isEmpty() ? ", or delete it" : ", or give it another id"));
  }

  /** Returns the name of an entry. If patches cannot name it, the name of the kind is used. */
  EntryName name(String id) {
    return new EntryName(
        rules.word().isEmpty() ? kind.name() : rules.word(), rules.merged() ? "" : id);
  }

  private void reportNothing(OpenEntry<T> entry, Set<String> known) {
    Located<String> id = entry.id();
    diagnostics.add(
        DiagnosticCode.NOTHING_TO_CHANGE,
        LayerRules.replacesSource(entry.map()),
        "no base has the " + name(id.value()) + " to replace",
        formerIds()
            .hint(id.value())
            .orElseGet(() -> DidYouMean.hint(id.value(), known, "delete 'replaces'")));
  }
}

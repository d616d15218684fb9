package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.EntryName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The patches of one layer, by target. */
record Patches(Map<EntryName, Patch> byTarget) {
  static final Patches NONE = new Patches(Map.of());

  /** Reads the patches of a layer; reports targets that are patched twice. */
  static Patches of(
      SourceTree layer, List<String> words, ParsedFiles memory, Diagnostics diagnostics) {
    Map<EntryName, Patch> patches = new LinkedHashMap<>();
    PatchReader.PLACE.files(layer).stream()
        .flatMap(
            file ->
                memory
                    .read(
                        file,
                        ParsedFiles.Stage.ENTRIES,
                        words,
                        diagnostics,
                        found -> PatchReader.read(file, words, found))
                    .stream())
        .forEach(patch -> add(patch, patches, diagnostics));
    return new Patches(patches);
  }

  private static void add(Patch patch, Map<EntryName, Patch> patches, Diagnostics diagnostics) {
    Patch first = patches.putIfAbsent(patch.target(), patch);
    if (first != null) {
      diagnostics.add(
          DiagnosticCode.PATCHED_TWICE,
          patch.source(),
          "the " + patch.target() + " is changed twice",
          "first changed at " + first.source() + ": combine the two patches");
    }
  }

  Optional<Patch> of(EntryName target) {
    return Optional.ofNullable(byTarget.get(target));
  }
}

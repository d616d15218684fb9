package dev.cribsheet.adopt;

import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.content.layer.OpenEntry;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Converts an edited copy of a base to a content folder that builds on the base. Composes the
 * result and compares it with the copy. Entries that no patch can produce are replaced as a whole.
 */
public final class Adopter {
  static final String ASSET = "asset";

  private final String base;
  private final List<SourceTree> packs;
  private final OpenContent below;
  private final OpenContent copy;
  private final SourceRef whole;

  private Adopter(String base, List<SourceTree> packs, SourceTree stub, SourceTree copy) {
    Diagnostics known = new Diagnostics(); // both folders have been checked
    this.base = base;
    this.packs = packs;
    this.below = OpenContent.of(stub, known);
    this.copy = OpenContent.of(copy, known);
    this.whole = copy.whole();
  }

  /**
   * Returns a folder on top of the base with the same content as the copy. If that is impossible,
   * reports why and returns empty.
   *
   * @param base the id of the pack
   * @param stub a folder without content of its own, on top of the base
   * @param copy a folder without errors
   */
  public static Optional<Adoption> adopt(
      String base, SourceTree stub, SourceTree copy, Diagnostics diagnostics) {
    return new Adopter(base, stub.bases(), stub, copy).adopt(diagnostics);
  }

  private Optional<Adoption> adopt(Diagnostics diagnostics) {
    Adjustments adjustments = Adjustments.NONE;
    OpenContent composed = composed(adjustments, new Diagnostics());
    Set<EntryName> wrong = Adjustments.wrong(composed, copy);
    if (!wrong.isEmpty()) {
      adjustments = adjustments.replacing(wrong);
      composed = composed(adjustments, new Diagnostics());
      wrong = Adjustments.wrong(composed, copy);
    }
    if (wrong.isEmpty() && !Adjustments.isInOrder(composed, copy)) {
      adjustments = adjustments.moving(composed, copy);
      Diagnostics found = new Diagnostics();
      composed = composed(adjustments, found);
      wrong = Adjustments.wrong(composed, copy);
    }
    wrong.forEach(name -> report(name, diagnostics));
    if (wrong.isEmpty() && !Adjustments.isInOrder(composed, copy)) {
      throw new IllegalStateException("the order of the copy could not be reproduced");
    }
    return wrong.isEmpty() ? Optional.of(adoption(adjustments)) : Optional.empty();
  }

  private OpenContent composed(Adjustments adjustments, Diagnostics found) {
    SourceTree own = SourceTree.inMemory("content-adopted", adoption(adjustments).files());
    return OpenContent.of(own.on(packs), found);
  }

  private void report(EntryName name, Diagnostics diagnostics) {
    ContentKind<?> kind =
        ContentKinds.ALL.stream()
            .filter(one -> one.name().equals(name.kind()))
            .findFirst()
            .orElseThrow();
    Optional<OpenEntry<?>> own = Optional.ofNullable(copy.of(kind).get(name.id()));
    diagnostics.add(
        DiagnosticCode.LAYER_CLASH,
        own.<SourceRef>map(entry -> entry.map().source()).orElse(whole),
        own.isPresent()
            ? "no change to the base produces this " + name
            : "the base has the " + name + ", but this folder does not",
        own.isPresent() ? "give it an id that the base does not have" : "take it from the base");
  }

  private Adoption adoption(Adjustments adjustments) {
    AdoptedFiles files = new AdoptedFiles();
    for (ContentKind<?> kind : ContentKinds.ALL) {
      if (kind.layers().merged()) {
        new MergedAdoption(kind, adjustments, files).write(base, below.of(kind), copy.of(kind));
      } else {
        new KindAdoption(kind, adjustments, files).write(below.of(kind), copy.of(kind));
      }
    }
    assets(files);
    return files.adoption();
  }

  private void assets(AdoptedFiles files) {
    Set<String> gone = new HashSet<>(below.assets().keySet());
    gone.removeAll(copy.assets().keySet());
    gone.stream().sorted().forEach(path -> files.hide(new EntryName(ASSET, path)));
    for (Map.Entry<String, SourceFile> asset : copy.assets().entrySet()) {
      byte[] bytes = OpenContent.bytes(asset.getValue());
      Optional<byte[]> old =
          Optional.ofNullable(below.assets().get(asset.getKey())).map(OpenContent::bytes);
      if (old.filter(known -> Arrays.equals(known, bytes)).isPresent()) {
        continue;
      }
      files.file(asset.getKey(), bytes);
      if (old.isPresent()) {
        files.countReplaced();
        files.patch(new EntryName(ASSET, asset.getKey()), LayerRules.replacing(YamlMap.EMPTY));
      } else {
        files.countOwn();
      }
    }
  }
}

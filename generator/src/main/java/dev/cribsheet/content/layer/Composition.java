package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.source.PackName;
import dev.cribsheet.yaml.EntryName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the content of a site was composed.
 *
 * @param packs the names of the packs that the site builds on
 * @param packFiles the positions of the files that only a pack has, by path
 * @param gone what was removed
 * @param internal the part of {@code gone} that only the internal edition has
 * @param moved the new path of each replaced file, by its path in the base
 */
public record Composition(
    Set<String> packs,
    Map<String, SourceRef> packFiles,
    Absent gone,
    Absent internal,
    Map<String, String> moved) {
  /** The composition of a site without bases. */
  public static final Composition NONE =
      new Composition(Set.of(), Map.of(), Absent.NOTHING, Absent.NOTHING, Map.of());

  public Composition {
    packs = Set.copyOf(packs);
    packFiles = Map.copyOf(packFiles);
    moved = Map.copyOf(moved);
  }

  /** True for the path of a file that only a pack has. */
  public boolean isOfPack(String path) {
    return packFiles.containsKey(path);
  }

  /** True for a position in a pack. */
  public boolean isOfPack(SourceRef place) {
    return packs.contains(PackName.of(place.path()));
  }

  /**
   * Reports a missing target. If the reference is in a pack, only warns, because a patch may have
   * removed the target.
   */
  public void reportMissing(
      DiagnosticCode code, SourceRef place, String message, String hint, Diagnostics diagnostics) {
    if (isOfPack(place)) {
      diagnostics.warn(code, place, message, hint);
    } else {
      diagnostics.add(code, place, message, hint);
    }
  }

  /** True if this entry was removed and the reference to it, at this position, is in a pack. */
  public boolean isGone(EntryName entry, SourceRef place) {
    return gone.entries().contains(entry) && isOfPack(place);
  }

  /** True for a link in a pack to something that was removed. */
  public boolean isGone(MarkdownLink link) {
    Optional<LinkAddress> address = link.address();
    return !packs.isEmpty()
        && address.isPresent()
        && gone.has(address.get())
        && isOfPack(link.source());
  }

  /** Returns a copy with more files that only the internal edition has. */
  public Composition withInternal(Set<String> paths) {
    Absent more = new Absent(Set.of(), Set.of(), paths);
    return new Composition(packs, packFiles, gone.and(more), internal.and(more), moved);
  }

  /** Reports a reference from public content to something internal. */
  public static void reportInternal(SourceRef place, String what, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.INTERNAL_TARGET,
        place,
        "public content refers to " + what + ", which is internal",
        "delete the reference, or add 'audience: internal' to this entry");
  }

  /** True for an entry that only the internal edition has. */
  public boolean isInternal(EntryName entry) {
    return internal.entries().contains(entry);
  }

  /** True for a link to something that only the internal edition has. */
  public boolean isInternal(MarkdownLink link) {
    return !internal.isEmpty() && link.address().filter(internal::has).isPresent();
  }
}

package dev.cribsheet.content.layer;

import dev.cribsheet.content.model.Anchors;
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
 * @param packs the names of the packs it builds on
 * @param packFiles the places of files that come from a pack alone, by their paths
 * @param hidden the entries that patches took away
 * @param hiddenItems the anchors of items that patches took away
 * @param gone the paths of files that were taken away
 * @param moved the present paths of replaced files, by those that they had in a base
 */
public record Composition(
    Set<String> packs,
    Map<String, SourceRef> packFiles,
    Set<EntryName> hidden,
    Set<String> hiddenItems,
    Set<String> gone,
    Map<String, String> moved) {
  /** The composition of a site without bases. */
  public static final Composition NONE =
      new Composition(Set.of(), Map.of(), Set.of(), Set.of(), Set.of(), Map.of());

  public Composition {
    packs = Set.copyOf(packs);
    packFiles = Map.copyOf(packFiles);
    hidden = Set.copyOf(hidden);
    hiddenItems = Set.copyOf(hiddenItems);
    gone = Set.copyOf(gone);
    moved = Map.copyOf(moved);
  }

  /** True for the path of a file that comes from a pack alone. */
  public boolean isOfPack(String path) {
    return packFiles.containsKey(path);
  }

  /** True for a place in a pack. */
  public boolean isOfPack(SourceRef place) {
    return packs.contains(PackName.of(place.path()));
  }

  /**
   * Reports that something is missing: a warning in a pack, where a patch may have taken it away.
   */
  public void reportMissing(
      DiagnosticCode code, SourceRef place, String message, String hint, Diagnostics diagnostics) {
    if (isOfPack(place)) {
      diagnostics.warn(code, place, message, hint);
    } else {
      diagnostics.add(code, place, message, hint);
    }
  }

  /** True for an entry that was taken away from under this place, which is in a pack. */
  public boolean isGone(EntryName entry, SourceRef place) {
    return hidden.contains(entry) && isOfPack(place);
  }

  /** True for a link in a text of a pack to something that was taken away. */
  public boolean isGone(MarkdownLink link) {
    Optional<LinkAddress> address = link.address();
    return !packs.isEmpty()
        && address.isPresent()
        && isGone(address.get())
        && isOfPack(link.source());
  }

  private boolean isGone(LinkAddress address) {
    return gone.contains(address.path())
        || hiddenItems.contains(address.fragment())
        || hidden.stream().anyMatch(entry -> isAnchor(entry, address));
  }

  private static boolean isAnchor(EntryName entry, LinkAddress address) {
    String anchor = address.fragment();
    return !address.path().endsWith(".md") && anchor.equals(entry.id())
        || entry.kind().equals("signal") && anchor.equals(entry.id())
        || entry.kind().equals("checklist") && anchor.startsWith(Anchors.item(entry.id(), ""));
  }
}

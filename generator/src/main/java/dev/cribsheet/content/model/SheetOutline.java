package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;

/**
 * The content of a sheet: its lists and their columns.
 *
 * @param lede one line under the title; may be empty
 * @param booklet whether its author wants it in the booklet
 * @param pages the maximum number of pages
 * @param path the path of its file in the content folder; empty for a generated sheet
 */
public record SheetOutline(
    String id,
    String title,
    String lede,
    List<SheetPart> parts,
    boolean booklet,
    int pages,
    List<String> aliases,
    String path,
    SourceRef source) {
  /** A page limit that is higher than any sheet needs. */
  public static final int ANY_PAGES = 99;

  public SheetOutline {
    parts = List.copyOf(parts);
    aliases = List.copyOf(aliases);
  }

  /** Returns a generated sheet with a title from the theme and no limit on its pages. */
  public static SheetOutline generated(String id, List<SheetPart> parts, SourceRef source) {
    return new SheetOutline(id, "", "", parts, false, ANY_PAGES, List.of(), "", source);
  }

  /** Returns whether it shows the whole of this list, not only the entries of one owner. */
  public boolean has(SheetList list) {
    return shows(SheetListName.all(list));
  }

  public boolean shows(SheetListName list) {
    return parts.stream()
        .flatMap(part -> part.list().stream())
        .anyMatch(name -> name.value().equals(list));
  }

  /** True if the author assigned a part to the second column. */
  public boolean columns() {
    return parts.stream().anyMatch(SheetPart::second);
  }
}

package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A part of a sheet: a list of the pack, or entries of the sheet's own.
 *
 * @param title over it, empty for the list's own
 * @param items entries of its own, none where a list is named
 * @param second whether it is in the second column
 * @param show how much of each entry; by default as much as fits
 */
public record SheetPart(
    Optional<Located<SheetListName>> list,
    String title,
    List<Item> items,
    boolean second,
    Optional<SheetDetail> show,
    SourceRef source) {
  public SheetPart {
    items = List.copyOf(items);
  }

  /** A list as it is, in the first column. */
  public static SheetPart of(SheetListName name, SourceRef source) {
    return new SheetPart(
        Optional.of(new Located<>(name, source)), "", List.of(), false, Optional.empty(), source);
  }

  /** The same in the second column. */
  public SheetPart inSecond() {
    return new SheetPart(list, title, items, true, show, source);
  }

  /** The same with as much of each entry. */
  public SheetPart show(SheetDetail detail) {
    return new SheetPart(list, title, items, second, Optional.of(detail), source);
  }
}

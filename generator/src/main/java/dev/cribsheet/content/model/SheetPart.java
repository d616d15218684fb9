package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * A part of a sheet: a list of the content, or items or numbers that the sheet names.
 *
 * @param title the title above it; empty to use the title of the list
 * @param items the items that the sheet defines
 * @param numbers the numbers that it selects
 * @param second whether it is in the second column
 * @param show how much of each entry to show; by default as much as fits
 * @param optional whether it is left out if there is no room for it
 */
public record SheetPart(
    Optional<Located<SheetListName>> list,
    String title,
    List<Item> items,
    List<Reference<NumberTable.Row>> numbers,
    boolean second,
    Optional<SheetDetail> show,
    boolean optional,
    SourceRef source) {
  public SheetPart {
    items = List.copyOf(items);
    numbers = List.copyOf(numbers);
  }

  /** Returns a list with the default settings, in the first column. */
  public static SheetPart of(SheetListName name, SourceRef source) {
    return new SheetPart(
        Optional.of(new Located<>(name, source)),
        "",
        List.of(),
        List.of(),
        false,
        Optional.empty(),
        false,
        source);
  }

  public SheetPart inSecond() {
    return new SheetPart(list, title, items, numbers, true, show, optional, source);
  }

  public SheetPart show(SheetDetail detail) {
    return new SheetPart(
        list, title, items, numbers, second, Optional.of(detail), optional, source);
  }

  public SheetPart ifRoom() {
    return new SheetPart(list, title, items, numbers, second, show, true, source);
  }
}

package dev.cribsheet.content.model;

/**
 * What an author calls a list, such as {@code red-flags} or {@code ask/understand}.
 *
 * @param owner id of the step, checklist or table that it is narrowed to, or the minutes of a plan;
 *     empty for all
 */
public record SheetListName(SheetList list, String owner) {
  /** The whole list. */
  public static SheetListName all(SheetList list) {
    return new SheetListName(list, "");
  }

  /** As it is written. */
  @Override
  public String toString() {
    return owner.isEmpty() ? list.word() : list.word() + "/" + owner;
  }
}

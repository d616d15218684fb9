package dev.cribsheet.content.model;

/**
 * The name that authors write to select a list, such as {@code red-flags} or {@code
 * ask/understand}.
 *
 * @param owner the id of the step, checklist or table to narrow the list to, or the minutes of a
 *     plan; empty for all
 */
public record SheetListName(SheetList list, String owner) {
  public static SheetListName all(SheetList list) {
    return new SheetListName(list, "");
  }

  @Override
  public String toString() {
    return owner.isEmpty() ? list.word() : list.word() + "/" + owner;
  }
}

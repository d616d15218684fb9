package dev.cribsheet.content.layer;

import dev.cribsheet.yaml.EntryName;
import java.util.Comparator;

/**
 * The name of a base's entry, or of an item in one of its lists.
 *
 * @param item the path of the item, such as {@code checklist/growth}; empty for the entry itself
 */
public record BaseItem(EntryName entry, String item) implements Comparable<BaseItem> {
  private static final Comparator<BaseItem> ORDER =
      Comparator.comparing((BaseItem one) -> one.entry().kind())
          .thenComparing(one -> one.entry().id())
          .thenComparing(BaseItem::item);

  /** Returns the name of an entry. */
  public static BaseItem of(String kind, String id) {
    return new BaseItem(new EntryName(kind, id), "");
  }

  /** Returns the id that authors write. */
  public String id() {
    return item.isEmpty() ? entry.id() : item.substring(item.lastIndexOf('/') + 1);
  }

  /** Whether both are entries of the same kind, or items of the same list. */
  public boolean isBeside(BaseItem other) {
    return item.isEmpty() || other.item.isEmpty()
        ? item.equals(other.item) && entry.kind().equals(other.entry.kind())
        : entry.equals(other.entry) && list().equals(other.list());
  }

  private String list() {
    return item.substring(0, item.length() - id().length());
  }

  @Override
  public int compareTo(BaseItem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return item.isEmpty() ? entry.toString() : "item '" + item + "' of the " + entry;
  }
}

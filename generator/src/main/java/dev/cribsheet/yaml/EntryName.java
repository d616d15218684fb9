package dev.cribsheet.yaml;

/**
 * The name of an entry.
 *
 * @param kind such as {@code red-flag}
 * @param id empty for a kind that has a single entry
 */
public record EntryName(String kind, String id) {
  @Override
  public String toString() {
    return id.isEmpty() ? kind : kind + " '" + id + "'";
  }
}

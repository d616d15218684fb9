package dev.cribsheet.yaml;

/**
 * The name of an entry.
 *
 * @param kind such as {@code red-flag}
 * @param id empty for the only entry of a kind
 */
public record EntryName(String kind, String id) {
  @Override
  public String toString() {
    return id.isEmpty() ? kind : kind + " '" + id + "'";
  }
}

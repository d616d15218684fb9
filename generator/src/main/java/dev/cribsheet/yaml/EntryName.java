package dev.cribsheet.yaml;

/**
 * What an entry is called.
 *
 * @param kind such as {@code red-flag}
 */
public record EntryName(String kind, String id) {
  @Override
  public String toString() {
    return kind + " '" + id + "'";
  }
}

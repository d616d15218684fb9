package dev.cribsheet.content.review;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.content.layer.BaseItem;
import dev.cribsheet.content.layer.OverriddenItem;
import dev.cribsheet.content.layer.Overrides;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.html.IndentedJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The contents of the lock file: the state of the bases that the author of a site last reviewed.
 *
 * @param versions the version of each base, by id
 * @param lines one per item that the site changes
 * @param place the position of the file
 */
public record BasesLock(Map<String, String> versions, Map<Key, Line> lines, SourceRef place) {
  /** The name of the file in the content folder. */
  public static final String FILE = "bases.lock.yaml";

  /** Matches text that no YAML reader interprets as a number, a boolean or null. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?!(?:[\\d.eExo_-]+|true|false|yes|no|on|off|null|y|n)$)[a-z0-9][a-zA-Z0-9_./-]*");

  /** The newest format that this generator reads. */
  static final int FORMAT = 1;

  /**
   * The reviewed item.
   *
   * @param whole true if the site changes the whole item, false if only some of its fields
   */
  public record Key(BaseItem name, boolean whole) implements Comparable<Key> {
    public static Key of(OverriddenItem item) {
      return new Key(item.name(), item.whole());
    }

    @Override
    public int compareTo(Key other) {
      int order = name.compareTo(other.name());
      return order != 0 ? order : Boolean.compare(whole, other.whole());
    }
  }

  /** The hash of the item in the base, and the position of the line. */
  public record Line(String hash, SourceRef place) {}

  public BasesLock {
    versions = new TreeMap<>(versions);
    lines = new TreeMap<>(lines);
  }

  /** Returns the hash of the text of an item. */
  static String hash(String text) {
    return CacheKey.of().add(text).key().hex();
  }

  /** Returns the hash that an item had when it was last reviewed; empty if it never was. */
  public Optional<String> hash(OverriddenItem item) {
    return Optional.ofNullable(lines.get(Key.of(item))).map(Line::hash);
  }

  /** True if the item was reviewed and has changed in the base since then. */
  public boolean isChanged(OverriddenItem item) {
    return hash(item).filter(hash -> !hash.equals(hash(item.base()))).isPresent();
  }

  /** Returns the items that the site changes but no base has any more, with their positions. */
  Map<BaseItem, SourceRef> gone(Overrides overrides) {
    Map<BaseItem, SourceRef> gone = new TreeMap<>(overrides.missing());
    lines.keySet().stream()
        .map(Key::name)
        .filter(overrides.added()::containsKey)
        .forEach(name -> gone.put(name, overrides.added().get(name)));
    return gone;
  }

  /** Returns the lines for these items in their current state. */
  static Map<Key, Line> lines(List<OverriddenItem> items) {
    return items.stream()
        .collect(
            Collectors.toMap(
                Key::of, item -> new Line(hash(item.base()), item.place()), (one, other) -> one));
  }

  /** Returns the text of the file, sorted, with one line per item, so that changes merge well. */
  public String yaml() {
    StringBuilder out = new StringBuilder();
    out.append("# Written by cribsheet:accept. Commit it, and do not edit it.\n");
    out.append("format: ").append(FORMAT).append('\n');
    out.append("bases:").append(versions.isEmpty() ? " {}\n" : "\n");
    versions.forEach(
        (id, version) ->
            out.append("  ").append(word(id)).append(": ").append(word(version)).append('\n'));
    out.append("reviewed:").append(lines.isEmpty() ? " []\n" : "\n");
    lines.forEach((key, line) -> out.append("  - {").append(flow(key, line)).append("}\n"));
    return out.toString();
  }

  private static String flow(Key key, Line line) {
    BaseItem name = key.name();
    return name.entry().kind()
        + ": "
        + word(name.entry().id())
        + (name.item().isEmpty() ? "" : ", item: " + word(name.item()))
        + (key.whole() ? ", whole: " : ", fields: ")
        + word(line.hash());
  }

  /** Returns the text as a YAML string, quoted only if necessary. */
  private static String word(String text) {
    return PLAIN.matcher(text).matches() ? text : IndentedJson.of(text);
  }
}

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
 * The state of its bases that the author of a site last reviewed.
 *
 * @param versions the version of each base, by its id
 * @param lines one for each thing that the site changes
 * @param place the file
 */
public record BasesLock(Map<String, String> versions, Map<Key, Line> lines, SourceRef place) {
  /** The name of the file in the content folder. */
  public static final String FILE = "bases.lock.yaml";

  /** Text that no YAML reader takes for a number, a boolean or nothing. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?!(?:[\\d.eExo_-]+|true|false|yes|no|on|off|null|y|n)$)[a-z0-9][a-zA-Z0-9_./-]*");

  /** The newest format that this generator reads. */
  static final int FORMAT = 1;

  /**
   * What was reviewed.
   *
   * @param whole true for all of it, false for its fields
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

  /** The hash of what the base had, and where the file has it. */
  public record Line(String hash, SourceRef place) {}

  public BasesLock {
    versions = new TreeMap<>(versions);
    lines = new TreeMap<>(lines);
  }

  /** The hash of what a base has. */
  static String hash(String text) {
    return CacheKey.of().add(text).key().hex();
  }

  /** The hash of something as it was reviewed; empty if it never was. */
  public Optional<String> hash(OverriddenItem item) {
    return Optional.ofNullable(lines.get(Key.of(item))).map(Line::hash);
  }

  /** True for something that the base has changed since it was reviewed. */
  public boolean isChanged(OverriddenItem item) {
    return hash(item).filter(hash -> !hash.equals(hash(item.base()))).isPresent();
  }

  /** What the site wants to change although no base has it now, with its place. */
  Map<BaseItem, SourceRef> gone(Overrides overrides) {
    Map<BaseItem, SourceRef> gone = new TreeMap<>(overrides.missing());
    lines.keySet().stream()
        .map(Key::name)
        .filter(overrides.added()::containsKey)
        .forEach(name -> gone.put(name, overrides.added().get(name)));
    return gone;
  }

  /** A lock with these items as they are now. */
  static Map<Key, Line> lines(List<OverriddenItem> items) {
    return items.stream()
        .collect(
            Collectors.toMap(
                Key::of, item -> new Line(hash(item.base()), item.place()), (one, other) -> one));
  }

  /** The text of the file: sorted, with one line for each thing, so that versions of it merge. */
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

  /** A text that YAML reads as it is, quoted if it has to be. */
  private static String word(String text) {
    return PLAIN.matcher(text).matches() ? text : IndentedJson.of(text);
  }
}

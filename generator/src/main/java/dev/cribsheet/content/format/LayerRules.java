package dev.cribsheet.content.format;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlScalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How the entries of a kind combine with those of other layers.
 *
 * @param word the word that names an entry in a patch, such as {@code red-flag}; empty for none
 * @param idOfFile makes the id of an entry without one, from the path of its file
 * @param lists the words that patches use for list items, keyed by list field
 * @param merged whether a file changes the fields of the layer below instead of adding an entry
 * @param own the fields that are not inherited from a base
 */
public record LayerRules(
    String word,
    Function<String, String> idOfFile,
    Map<String, String> lists,
    boolean merged,
    Set<String> own) {
  /** Marks an entry as replacing an entry of a base. */
  public static final Field<Boolean> REPLACES = Field.optional("replaces", FieldTypes.FLAG);

  /** The rules for a kind whose entries cannot be named in patches. */
  static final LayerRules NONE = entries("");

  public LayerRules {
    lists = Map.copyOf(lists);
    own = Set.copyOf(own);
  }

  /** Returns the rules for a kind to which each layer adds entries. */
  public static LayerRules entries(String word) {
    return entries(word, path -> OrderedName.of(path).slug());
  }

  /**
   * Returns the rules for a kind to which each layer adds entries; {@code idOfFile} makes the id of
   * an entry without one.
   */
  public static LayerRules entries(String word, Function<String, String> idOfFile) {
    return new LayerRules(word, idOfFile, Map.of(), false, Set.of());
  }

  /** Returns the rules for a kind with a single entry; each layer changes some of its fields. */
  public static LayerRules fields(String... own) {
    return new LayerRules("", path -> "", Map.of(), true, Set.of(own));
  }

  /** Whether an entry is marked as replacing an entry of a base. */
  public static boolean replaces(YamlMap entry) {
    return entry
        .entry(REPLACES.name())
        .flatMap(found -> REPLACES.type().read(found.value(), new Diagnostics()))
        .orElse(false);
  }

  /** Returns the entry, marked as replacing an entry of a base. */
  public static YamlMap replacing(YamlMap entry) {
    return entry.with(REPLACES.name(), YamlScalar.of("true"));
  }

  /** Returns the field that marks an entry as replacing an entry of a base. */
  public static Optional<YamlMap.Entry> mark(YamlMap entry) {
    return entry.entry(REPLACES.name());
  }

  /** Returns the entry, no longer marked as replacing an entry of a base. */
  public static YamlMap unmarked(YamlMap entry) {
    return entry.without(Set.of(REPLACES.name()));
  }

  /** Reports an entry that is marked as replacing another, on a site without bases. */
  static void refuse(YamlMap entry, Diagnostics diagnostics) {
    if (replaces(entry)) {
      diagnostics.add(
          DiagnosticCode.NOTHING_TO_CHANGE,
          replacesSource(entry),
          "there is nothing to replace: the site has no bases",
          "delete 'replaces', or name a pack in site.yaml, for example: bases: [system-design]");
    }
  }

  /** Returns the position of the {@code replaces} field, or of the entry if it has none. */
  public static SourceRef replacesSource(YamlMap entry) {
    return mark(entry).map(found -> found.key().source()).orElse(entry.source());
  }

  /** Returns a copy in which patches can name the entries of this list. */
  public LayerRules withList(String list, String entry) {
    Map<String, String> all = new HashMap<>(lists);
    all.put(list, entry);
    return new LayerRules(word, idOfFile, all, merged, own);
  }
}

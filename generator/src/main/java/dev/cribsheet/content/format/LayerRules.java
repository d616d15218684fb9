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
 * How the entries of a kind meet those of other layers.
 *
 * @param word what a patch calls an entry, such as {@code red-flag}; empty if it cannot name one
 * @param idOfFile the id of an entry that has no other, by the path of its file
 * @param lists what a patch calls the entries of a list of an entry, by the name of the list
 * @param merged if a layer's file changes the fields of the one below instead of adding an entry
 * @param own the fields that do not come from a base
 */
public record LayerRules(
    String word,
    Function<String, String> idOfFile,
    Map<String, String> lists,
    boolean merged,
    Set<String> own) {
  /** Puts an entry in the place of the one of a base. */
  public static final Field<Boolean> REPLACES = Field.optional("replaces", FieldTypes.FLAG);

  /** No patch can name an entry. */
  static final LayerRules NONE = entries("");

  public LayerRules {
    lists = Map.copyOf(lists);
    own = Set.copyOf(own);
  }

  /** Each layer adds entries. */
  public static LayerRules entries(String word) {
    return entries(word, path -> OrderedName.of(path).slug());
  }

  /** Each layer adds entries, which have their ids from the paths of their files. */
  public static LayerRules entries(String word, Function<String, String> idOfFile) {
    return new LayerRules(word, idOfFile, Map.of(), false, Set.of());
  }

  /** There is one entry, and each layer changes some of its fields. */
  public static LayerRules fields(String... own) {
    return new LayerRules("", path -> "", Map.of(), true, Set.of(own));
  }

  /** Whether an entry says that it replaces the one of a base. */
  public static boolean replaces(YamlMap entry) {
    return entry
        .entry(REPLACES.name())
        .flatMap(found -> REPLACES.type().read(found.value(), new Diagnostics()))
        .orElse(false);
  }

  /** The same fields with the mark that they replace those of a base. */
  public static YamlMap replacing(YamlMap entry) {
    return entry.with(REPLACES.name(), YamlScalar.of("true"));
  }

  /** Where an entry says whether it replaces one of a base. */
  public static Optional<YamlMap.Entry> mark(YamlMap entry) {
    return entry.entry(REPLACES.name());
  }

  /** The same fields without that mark. */
  public static YamlMap unmarked(YamlMap entry) {
    return entry.without(Set.of(REPLACES.name()));
  }

  /** Reports an entry of a site without bases that says it replaces something. */
  static void refuse(YamlMap entry, Diagnostics diagnostics) {
    if (replaces(entry)) {
      diagnostics.add(
          DiagnosticCode.NOTHING_TO_CHANGE,
          replacesSource(entry),
          "there is nothing to replace: the site has no bases",
          "delete 'replaces', or name a pack in site.yaml, such as: bases: [system-design]");
    }
  }

  /** The place where an entry says it. */
  public static SourceRef replacesSource(YamlMap entry) {
    return mark(entry).map(found -> found.key().source()).orElse(entry.source());
  }

  /** The same rules; patches can name the entries of this list. */
  public LayerRules withList(String list, String entry) {
    Map<String, String> all = new HashMap<>(lists);
    all.put(list, entry);
    return new LayerRules(word, idOfFile, all, merged, own);
  }
}

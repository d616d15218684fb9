package dev.cribsheet.content.layer;

import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lists all entries, items and fields of composed layers, by name. */
final class BaseItems {
  /** The item name of an entry's Markdown. */
  private static final String BODY = "body";

  private final Map<BaseItem, String> texts = new TreeMap<>();

  static Map<BaseItem, String> of(ComposedLayers layers) {
    BaseItems items = new BaseItems();
    layers.folds().values().forEach(items::add);
    layers
        .assets()
        .forEach(
            file ->
                AssetFold.text(file)
                    .ifPresent(
                        text -> items.texts.put(BaseItem.of(AssetFold.WORD, file.path()), text)));
    return items.texts;
  }

  private void add(KindFold<?> fold) {
    FieldTable table = fold.kind().fields();
    for (OpenEntry<?> entry : fold.entries()) {
      if (fold.kind().layers().merged()) {
        fields(fold, entry.map());
      } else {
        BaseItem name = OverrideFinder.name(fold, entry);
        texts.put(name, ItemText.fields(table, entry.map()));
        String body = ItemText.body(entry.file());
        if (!body.isBlank()) {
          texts.put(new BaseItem(name.entry(), BODY), body);
        }
      }
      lists(fold, OverrideFinder.name(fold, entry), table, entry.map(), "");
    }
  }

  /** For a kind with a single entry, adds its fields, because a site can set each of them. */
  private void fields(KindFold<?> fold, YamlMap map) {
    for (YamlMap.Entry field : map.without(fold.kind().layers().own()).entries()) {
      if (MapMerge.entries(fold.kind().fields(), field.key().text()).isEmpty()) {
        BaseItem name = OverrideFinder.field(fold, field.key().text());
        texts.put(name, ItemText.of(field.value()));
      }
    }
  }

  private void lists(
      KindFold<?> fold, BaseItem owner, FieldTable table, YamlMap map, String within) {
    for (YamlMap.Entry field : map.entries()) {
      Optional<Structure.Entries> kind = MapMerge.entries(table, field.key().text());
      if (kind.isPresent() && field.value() instanceof YamlList list) {
        String name = field.key().text();
        Optional<String> word =
            Optional.ofNullable(within.isEmpty() ? fold.kind().layers().lists().get(name) : null);
        for (Element item : Element.of(list, kind.get())) {
          BaseItem named =
              word.map(known -> BaseItem.of(known, item.id()))
                  .orElseGet(() -> new BaseItem(owner.entry(), within + name + "/" + item.id()));
          texts.put(named, ItemText.of(item.node()));
        }
      }
    }
  }
}

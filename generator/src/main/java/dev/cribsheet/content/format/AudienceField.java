package dev.cribsheet.content.format;

import dev.cribsheet.content.model.Audience;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.yaml.Field;
import dev.cribsheet.yaml.FieldTypes;
import dev.cribsheet.yaml.YamlList;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;

/** The field that says who may read an entry or an item. */
public final class AudienceField {
  public static final Field<Audience> FIELD =
      Field.optional("audience", FieldTypes.choice(Audience.class));

  private AudienceField() {}

  /** Whether only an internal audience may read the entry. */
  public static boolean isInternal(YamlMap entry) {
    return entry
        .entry(FIELD.name())
        .flatMap(found -> FIELD.type().read(found.value(), new Diagnostics()))
        .filter(Audience.INTERNAL::equals)
        .isPresent();
  }

  /** Whether a node or anything in it is internal. */
  public static boolean isIn(YamlNode node) {
    if (node instanceof YamlMap map) {
      return isInternal(map) || map.entries().stream().anyMatch(entry -> isIn(entry.value()));
    }
    return node instanceof YamlList list && list.items().stream().anyMatch(AudienceField::isIn);
  }
}

package dev.cribsheet.content.layer;

import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.Structure;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import java.util.Optional;

/** Removes internal content from the composed entries of a kind. */
record PublicEdition(ContentKind<?> kind, Dropped dropped) {
  /** Returns the public part of an entry; empty if the whole entry is internal. */
  <T> Optional<OpenEntry<T>> of(OpenEntry<T> entry) {
    if (!AudienceField.isIn(entry.map())) {
      return Optional.of(entry);
    }
    if (AudienceField.isInternal(entry.map())) {
      dropped.withhold(
          new Withheld(
              new EntryName(word(), entry.id().value()),
              entry.map(),
              entry.id().source(),
              kind.form() instanceof FileFormat.Entries
                  ? Optional.empty()
                  : Optional.of(entry.file())));
      return Optional.empty();
    }
    String owner = entry.id().value();
    Pruning items = (field, structure, node) -> isInternal(owner, field, structure, node);
    return Optional.of(entry.with(items.prune(kind.fields(), entry.map())));
  }

  private String word() {
    return kind.layers().word().isEmpty() ? kind.name() : kind.layers().word();
  }

  private boolean isInternal(String owner, String field, Structure structure, YamlNode node) {
    if (!(node instanceof YamlMap map) || !AudienceField.isInternal(map)) {
      return false;
    }
    Optional<Located<String>> id =
        structure instanceof Structure.Entries entries ? entries.entry().id(map) : Optional.empty();
    String word = kind.layers().lists().getOrDefault(field, field);
    dropped.withhold(
        new Withheld(
            new EntryName(word, id.map(Located::value).orElse("")),
            map,
            id.map(Located::source).orElse(map.source()),
            Optional.empty()));
    id.ifPresent(found -> dropped.withholdItem(owner, found.value()));
    return true;
  }
}

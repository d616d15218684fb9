package dev.cribsheet.content.format;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/**
 * A file whose entries are not yet bound to fields.
 *
 * @param entries the entries as written
 */
public record OpenFile<T>(List<YamlMap> entries, Binder<T> binder) {
  /** Binds an entry to fields. */
  public interface Binder<T> {
    /** Returns the value. If the entry has an error, reports it and returns empty. */
    Optional<T> bind(YamlMap entry, Diagnostics diagnostics);
  }

  public OpenFile {
    entries = List.copyOf(entries);
  }

  /** Whether anything in the file is internal. */
  public boolean isPartlyInternal() {
    return entries.stream().anyMatch(AudienceField::isIn);
  }

  /** Binds all entries of a file in a site without bases; returns the valid ones. */
  public List<T> bound(Diagnostics diagnostics) {
    entries.forEach(entry -> LayerRules.refuse(entry, diagnostics));
    return entries.stream().flatMap(entry -> binder.bind(entry, diagnostics).stream()).toList();
  }
}

package dev.cribsheet.content.format;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.yaml.YamlMap;
import java.util.List;
import java.util.Optional;

/**
 * A file whose entries are not bound to fields yet.
 *
 * @param entries as they are written
 */
public record OpenFile<T>(List<YamlMap> entries, Binder<T> binder) {
  /** Binds an entry to fields. */
  public interface Binder<T> {
    /** The entry; empty if it has an error, which is reported. */
    Optional<T> bind(YamlMap entry, Diagnostics diagnostics);
  }

  public OpenFile {
    entries = List.copyOf(entries);
  }

  /** The valid entries. */
  List<T> bound(Diagnostics diagnostics) {
    return entries.stream().flatMap(entry -> binder.bind(entry, diagnostics).stream()).toList();
  }
}

package dev.cribsheet.adopt;

import dev.cribsheet.content.field.SiteFields;
import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.format.FileFormat;
import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.content.layer.MapDiff;
import dev.cribsheet.content.layer.OpenEntry;
import dev.cribsheet.yaml.YamlMap;
import java.util.Optional;
import java.util.Set;

/** Compares two versions of an entry. */
final class EntryDiff {
  private EntryDiff() {}

  /** Returns the fields of a patch that turns one version into the other; empty if no patch can. */
  static Optional<YamlMap> patch(ContentKind<?> kind, OpenEntry<?> from, OpenEntry<?> to) {
    return isSameText(kind, from, to)
        ? MapDiff.of(kind.fields(), unmarked(from), unmarked(to))
        : Optional.empty();
  }

  static boolean isSame(ContentKind<?> kind, OpenEntry<?> one, OpenEntry<?> other) {
    return patch(kind, one, other).filter(patch -> patch.entries().isEmpty()).isPresent();
  }

  /**
   * Returns the fields of an entry without {@code replaces} and {@code bases}, which only make
   * sense on top of a base.
   */
  static YamlMap unmarked(OpenEntry<?> entry) {
    return LayerRules.unmarked(entry.map()).without(Set.of(SiteFields.BASES.name()));
  }

  /** Whether each entry of a kind has its own file, so that the name of the file matters. */
  static boolean isFile(ContentKind<?> kind) {
    return !(kind.form() instanceof FileFormat.Entries) && !kind.layers().merged();
  }

  private static boolean isSameText(ContentKind<?> kind, OpenEntry<?> one, OpenEntry<?> other) {
    return !isFile(kind)
        || one.file().path().equals(other.file().path())
            && OpenContent.body(kind, one).equals(OpenContent.body(kind, other));
  }
}

package dev.cribsheet.pack;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that other content can refer to: an entry, one of its items, or an anchor of its page.
 *
 * @param kind its kind, as shown in messages
 * @param id its current id
 * @param others its former ids, and the slug of its page if that differs from the id
 * @param remedy how an author can keep the id valid after removing the entry
 * @param parts its items and the anchors of its page
 */
record PublicName(
    String kind,
    String id,
    List<String> others,
    Remedy remedy,
    SourceRef source,
    List<PublicName> parts) {
  /** A hint about how an author can keep an id valid. */
  enum Remedy {
    ALIAS("add '%2$s' to the %1$s that replaces it: aliases: [%2$s]"),
    ID("add '%2$s' to the %1$s that replaces it: id: %2$s"),
    HEADING("add '%2$s' to the heading that replaces it: {#%2$s}"),
    FILE("keep a file with this name");

    private final String hint;

    Remedy(String hint) {
      this.hint = hint;
    }
  }

  PublicName {
    others = List.copyOf(others);
    parts = List.copyOf(parts);
  }

  /** Returns a name without parts or other ids. */
  static PublicName of(String kind, String id, Remedy remedy, SourceRef source) {
    return new PublicName(kind, id, List.of(), remedy, source, List.of());
  }

  Stream<String> names() {
    return Stream.concat(Stream.of(id), others.stream()).distinct();
  }

  String described() {
    return kind + " '" + id + "'";
  }

  String hint(String name) {
    return String.format(Locale.ROOT, remedy.hint, kind, name);
  }
}

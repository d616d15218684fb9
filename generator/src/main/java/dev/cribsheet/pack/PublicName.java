package dev.cribsheet.pack;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that other content can name: an entry, one of its items, or an anchor of its page.
 *
 * @param kind what it is, as messages call it
 * @param id its present name
 * @param others its former names, and the name of its page if that is a different one
 * @param remedy how an author keeps the name of one that goes away
 * @param parts what can be named inside it
 */
record PublicName(
    String kind,
    String id,
    List<String> others,
    Remedy remedy,
    SourceRef source,
    List<PublicName> parts) {
  /** How an author keeps a name, as a hint. */
  enum Remedy {
    ALIAS("add it to the %1$s that replaces it: aliases: [%2$s]"),
    ID("give it to the %1$s that replaces it: id: %2$s"),
    HEADING("give it to the heading that replaces it: {#%2$s}"),
    FILE("keep a file of this name");

    private final String hint;

    Remedy(String hint) {
      this.hint = hint;
    }
  }

  PublicName {
    others = List.copyOf(others);
    parts = List.copyOf(parts);
  }

  /** One without parts or other names. */
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

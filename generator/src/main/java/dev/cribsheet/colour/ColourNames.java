package dev.cribsheet.colour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The colour names of CSS, and a few more that are common elsewhere. */
public final class ColourNames {
  private static final Map<String, Colour> NAMES = read();

  private ColourNames() {}

  static Optional<Colour> find(String name) {
    return Optional.ofNullable(NAMES.get(name));
  }

  /** Returns all names, sorted. */
  public static Set<String> all() {
    return NAMES.keySet();
  }

  private static Map<String, Colour> read() {
    try (InputStream list = ColourNames.class.getResourceAsStream("names.txt")) {
      Map<String, Colour> names = new TreeMap<>();
      new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" "))
          .forEach(row -> names.put(row[0], Colour.ofRgb(Integer.parseInt(row[1], 16))));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the colour names", e);
    }
  }
}

package dev.cribsheet.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads resources that list what may be published. */
final class AllowList {
  private AllowList() {}

  static Set<String> read(String name) {
    try (InputStream list = AllowList.class.getResourceAsStream(name + ".txt")) {
      return Set.of(new String(list.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }
}

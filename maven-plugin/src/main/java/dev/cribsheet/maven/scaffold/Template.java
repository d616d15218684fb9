package dev.cribsheet.maven.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A text file in the plugin with placeholders such as {@code @title@}. */
record Template(String name) {
  private static final String FOLDER = "/META-INF/cribsheet/new/";

  /** Returns the text with these values. */
  String fill(Map<String, String> values) {
    String text = text();
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("@" + value.getKey() + "@", value.getValue());
    }
    return text;
  }

  /** Returns the text with its placeholders. */
  String text() {
    try (InputStream in = Template.class.getResourceAsStream(FOLDER + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the template " + name, e);
    }
  }
}

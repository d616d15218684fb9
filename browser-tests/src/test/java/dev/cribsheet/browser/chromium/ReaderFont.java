package dev.cribsheet.browser.chromium;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The only font that a browser can use, so that a layout does not depend on the machine. Fontconfig
 * enforces this, so browsers on macOS and Windows use the system's fonts.
 */
public enum ReaderFont {
  NARROW,
  WIDE,
  /** All fonts on the machine. */
  SYSTEM;

  /** Returns the environment of a browser with this font. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    switch (this) {
      case NARROW -> environment.put("FONTCONFIG_FILE", file("/fonts/narrow/fonts.conf"));
      case WIDE -> environment.put("FONTCONFIG_FILE", file("/fonts/wide/fonts.conf"));
      case SYSTEM -> {}
    }
    return environment;
  }

  private static String file(String resource) {
    URL found = ReaderFont.class.getResource(resource);
    try {
      return Path.of(found.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

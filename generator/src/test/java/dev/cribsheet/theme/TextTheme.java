package dev.cribsheet.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A theme whose files are strings in a test. */
public final class TextTheme {
  private TextTheme() {}

  /** Returns a theme with these files, by path. */
  public static Theme of(Map<String, String> files) {
    ThemeManifest manifest =
        new ThemeManifest(
            "text",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    ThemeFiles read =
        new ThemeFiles() {
          @Override
          public Optional<byte[]> read(String path) {
            return Optional.ofNullable(files.get(path))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
          }

          @Override
          public String shown(String path) {
            return "theme text/" + path;
          }

          @Override
          public List<String> templates() {
            return List.copyOf(files.keySet());
          }
        };
    UiStrings strings = new UiStrings(Locale.ENGLISH, Map.of("a", "A {n}"), key -> {});
    return new Theme(List.of(new Theme.Layer(manifest, read)), strings, Map.of());
  }
}

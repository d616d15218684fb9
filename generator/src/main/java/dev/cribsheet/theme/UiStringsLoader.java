package dev.cribsheet.theme;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlParser;
import dev.cribsheet.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Loads the UI strings of a theme: English, overridden by the language, then by its region. */
record UiStringsLoader(List<Theme.Layer> layers, Diagnostics diagnostics) {
  private static final String ENGLISH = "en";

  Optional<UiStrings> load(Located<String> tag) {
    Locale locale = Locale.forLanguageTag(tag.value());
    Map<String, String> words = new HashMap<>();
    add(ENGLISH, words);
    boolean known = add(locale.getLanguage(), words);
    known |= add(locale.toLanguageTag(), words);
    if (!known) {
      diagnostics.add(
          DiagnosticCode.UI_STRING,
          tag.source(),
          "the theme has no UI strings in '" + tag.value() + "'",
          "choose another language, or add strings/"
              + locale.getLanguage()
              + ".yaml to your own theme");
      return Optional.empty();
    }
    return Optional.of(new UiStrings(locale, words, this::reportMissing));
  }

  private void reportMissing(String key) {
    diagnostics.add(
        DiagnosticCode.UI_STRING,
        SourceRef.file(
            "theme " + layers.get(0).manifest().name() + "/strings/" + ENGLISH + ".yaml"),
        "the theme has no UI string '" + key + "'",
        "add a line such as: " + key + ": \"…\"");
  }

  private boolean add(String language, Map<String, String> words) {
    boolean found = false;
    for (int i = layers.size() - 1; i >= 0; i--) {
      String path = "strings/" + language + ".yaml";
      Optional<byte[]> file = layers.get(i).files().read(path);
      if (file.isPresent()) {
        found = true;
        String shown = "theme " + layers.get(i).manifest().name() + "/" + path;
        read(new SourceText(path, shown, new String(file.get(), StandardCharsets.UTF_8)), words);
      }
    }
    return found;
  }

  private void read(SourceText file, Map<String, String> words) {
    YamlParser.parse(file, diagnostics)
        .ifPresent(
            root -> {
              if (root instanceof YamlMap map) {
                map.entries().forEach(entry -> read(entry, words));
              }
            });
  }

  private boolean isPattern(YamlScalar text) {
    try {
      new MessageFormat(text.text(), ULocale.ENGLISH);
      return true;
    } catch (IllegalArgumentException e) {
      diagnostics.add(
          DiagnosticCode.UI_STRING,
          text.source(),
          "the braces in " + text.described() + " do not match",
          "write a value as {name}, a plural as {name, plural, one {…} other {…}}");
      return false;
    }
  }

  private void read(YamlMap.Entry entry, Map<String, String> words) {
    if (entry.value() instanceof YamlScalar text) {
      if (isPattern(text)) {
        words.put(entry.key().text(), text.text());
      }
    } else {
      diagnostics.add(
          DiagnosticCode.UI_STRING,
          entry.value().source(),
          "expected text, found " + entry.value().described(),
          "write it like this: " + entry.key().text() + ": \"…\"");
    }
  }
}

package dev.cribsheet.theme;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.LanguageNames;
import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlParser;
import dev.cribsheet.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
          hint(tag.value()));
      return Optional.empty();
    }
    return Optional.of(new UiStrings(locale, words, this::reportMissing));
  }

  private String hint(String tag) {
    List<String> known =
        Arrays.stream(Locale.getISOLanguages()).filter(this::has).sorted().toList();
    String list = "the languages are: " + String.join(", ", known);
    Optional<String> code = LanguageNames.code(tag);
    return code.filter(known::contains)
        .map(near -> "did you mean '" + near + "'? " + list)
        .orElse(
            list
                + "; for another, add strings/"
                + code.orElse(Locale.forLanguageTag(tag).getLanguage())
                + ".yaml to your own theme");
  }

  private boolean has(String language) {
    return layers.stream().anyMatch(layer -> layer.files().read(path(language)).isPresent());
  }

  private static String path(String language) {
    return "strings/" + language + ".yaml";
  }

  private void reportMissing(String key) {
    diagnostics.add(
        DiagnosticCode.UI_STRING,
        SourceRef.file(layers.get(0).files().shown(path(ENGLISH))),
        "the theme has no UI string '" + key + "'",
        "add a line such as: " + key + ": \"…\"");
  }

  private boolean add(String language, Map<String, String> words) {
    boolean found = false;
    for (int i = layers.size() - 1; i >= 0; i--) {
      String path = path(language);
      Optional<byte[]> file = layers.get(i).files().read(path);
      if (file.isPresent()) {
        found = true;
        ThemeFiles files = layers.get(i).files();
        SourceText text =
            new SourceText(path, files.shown(path), new String(file.get(), StandardCharsets.UTF_8));
        read(text, layers.get(i).isFolder() ? Optional.of(files) : Optional.empty(), words);
      }
    }
    return found;
  }

  private void read(SourceText file, Optional<ThemeFiles> folder, Map<String, String> words) {
    Optional<YamlNode> root = YamlParser.parse(file, diagnostics);
    if (root.isPresent() && root.get() instanceof YamlMap map) {
      for (YamlMap.Entry entry : map.entries()) {
        folder.ifPresent(files -> checkKey(entry.key(), files, words));
        read(entry, words);
      }
    } else {
      root.ifPresent(node -> report(node, "page.edit"));
    }
  }

  /** Reports a key in a theme folder if it replaces no string and no template there uses it. */
  private void checkKey(YamlScalar key, ThemeFiles folder, Map<String, String> words) {
    boolean known =
        words.containsKey(key.text())
            || folder.templates().stream()
                .flatMap(path -> folder.read(path).stream())
                .map(Theme::decoded)
                .anyMatch(
                    text ->
                        text.contains('"' + key.text() + '"')
                            || text.contains("'" + key.text() + "'"));
    if (!known) {
      diagnostics.add(
          DiagnosticCode.UI_STRING,
          key.source(),
          "no template uses the UI string " + key.described(),
          DidYouMean.hint(
              key.text(),
              words.keySet(),
              "delete the line, or use it in a template: {{ t(\"" + key.text() + "\") }}"));
    }
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
      report(entry.value(), entry.key().text());
    }
  }

  private void report(YamlNode found, String key) {
    diagnostics.add(
        DiagnosticCode.UI_STRING,
        found.source(),
        "expected text, found " + found.described(),
        "write it like this: " + key + ": \"…\"");
  }
}

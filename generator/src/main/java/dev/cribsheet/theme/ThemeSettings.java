package dev.cribsheet.theme;

import dev.cribsheet.content.model.ThemeChoice;
import dev.cribsheet.content.model.ThemeChoice.Setting;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Determines the value of each option of a theme: the site's value, or else the default. */
final class ThemeSettings {
  private final Map<String, ThemeOption> options = new TreeMap<>();
  private final Map<String, String> resolved = new TreeMap<>();
  private final String theme;
  private final Diagnostics diagnostics;

  /**
   * Collects the options of all layers, in order. If several declare the same option, the first one
   * wins.
   */
  ThemeSettings(List<Theme.Layer> layers, Diagnostics diagnostics) {
    this.theme = layers.get(0).manifest().name();
    this.diagnostics = diagnostics;
    for (Theme.Layer layer : layers) {
      layer.manifest().options().forEach(option -> declare(option, layer.manifest().name()));
    }
  }

  private void declare(ThemeOption option, String owner) {
    if (!option.accepts(option.defaultValue())) {
      diagnostics.add(
          DiagnosticCode.THEME_FILE,
          SourceRef.file("theme " + owner + "/theme.yaml"),
          "the default '"
              + option.defaultValue()
              + "' of '"
              + option.name()
              + "' is not one of its values",
          "use one of: " + String.join(", ", option.choices()));
    }
    if (options.putIfAbsent(option.name(), option) == null) {
      resolved.put(option.name(), option.defaultValue());
    }
  }

  Map<String, String> resolve(ThemeChoice choice) {
    choice.settings().forEach(this::resolve);
    return resolved;
  }

  private void resolve(Setting setting) {
    ThemeOption option = options.get(setting.name().value());
    if (option == null) {
      String none =
          options.isEmpty()
              ? "the theme has no options"
              : "the options are: " + String.join(", ", options.keySet());
      diagnostics.add(
          DiagnosticCode.THEME_OPTION,
          setting.name().source(),
          "the theme '" + theme + "' has no option '" + setting.name().value() + "'",
          DidYouMean.hint(setting.name().value(), options.keySet(), none));
    } else if (!option.accepts(setting.value().value())) {
      String choices = String.join(", ", option.choices());
      diagnostics.add(
          DiagnosticCode.THEME_OPTION,
          setting.value().source(),
          "'"
              + setting.value().value()
              + "' is not a valid value for the option '"
              + option.name()
              + "'",
          DidYouMean.hint(setting.value().value(), option.choices(), "use one of: " + choices));
    } else {
      resolved.put(option.name(), setting.value().value());
    }
  }
}

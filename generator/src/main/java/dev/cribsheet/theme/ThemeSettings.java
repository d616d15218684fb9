package dev.cribsheet.theme;

import dev.cribsheet.content.ThemeChoice;
import dev.cribsheet.content.ThemeChoice.Setting;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settles what each option of a theme is: as the site sets it, else as the theme does. */
final class ThemeSettings {
  private final Map<String, ThemeOption> options = new TreeMap<>();
  private final Map<String, String> settled = new TreeMap<>();
  private final String theme;
  private final Diagnostics diagnostics;

  /**
   * The options of a theme and of those it extends.
   *
   * @param layers the theme itself first; the nearest that declares an option decides about it
   */
  ThemeSettings(List<Theme.Layer> layers, Diagnostics diagnostics) {
    this.theme = layers.get(0).manifest().name();
    this.diagnostics = diagnostics;
    for (Theme.Layer layer : layers) {
      layer.manifest().options().forEach(option -> declare(option, layer.manifest().name()));
    }
  }

  private void declare(ThemeOption option, String owner) {
    if (!option.takes(option.preset())) {
      diagnostics.add(
          DiagnosticCode.THEME_FILE,
          SourceRef.file("theme " + owner + "/theme.yaml"),
          "the default '"
              + option.preset()
              + "' of '"
              + option.name()
              + "' is not one of its values",
          "use one of: " + String.join(", ", option.words()));
    }
    if (options.putIfAbsent(option.name(), option) == null) {
      settled.put(option.name(), option.preset());
    }
  }

  Map<String, String> settle(ThemeChoice choice) {
    choice.settings().forEach(this::settle);
    return settled;
  }

  private void settle(Setting setting) {
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
    } else if (!option.takes(setting.value().value())) {
      String words = String.join(", ", option.words());
      diagnostics.add(
          DiagnosticCode.THEME_OPTION,
          setting.value().source(),
          "'" + setting.value().value() + "' is not a value of the option '" + option.name() + "'",
          DidYouMean.hint(setting.value().value(), option.words(), "use one of: " + words));
    } else {
      settled.put(option.name(), setting.value().value());
    }
  }
}

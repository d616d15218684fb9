package dev.cribsheet.theme;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.source.SourceText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the CSS in a theme folder. It must close everything that it opens, so that it cannot
 * affect other styles, and may load only assets of the folder and inline images.
 */
final class StyleGate extends CssReader {
  /** The prefix of URLs that are relative to the theme's folder on the site. */
  static final String HERE = "./";

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
  private static final Pattern OTHER_HOST = Pattern.compile("(?i)(?:https?:|ftp:|[/\\\\]{2}).*");
  private static final Pattern IMAGE = Pattern.compile("(?i)data:image/[^\"<>\\\\]*");
  private static final Pattern FILE = Pattern.compile("([^#?]*)(?:\\?[^#]*)?(#[\\w-]*)?");

  private final Optional<Map<String, String>> assets;

  private StyleGate(
      SourceText text, Optional<Map<String, String>> assets, Diagnostics diagnostics) {
    super(text, diagnostics);
    this.assets = assets;
  }

  /** Returns the CSS for pages, with the URLs of assets; empty if there is a problem. */
  static Optional<String> ofPages(
      SourceText text, Map<String, String> assets, Diagnostics diagnostics) {
    return new StyleGate(text, Optional.of(assets), diagnostics).written();
  }

  /** Returns the CSS for sheets, which cannot load files; empty if there is a problem. */
  static Optional<String> ofSheets(SourceText text, Diagnostics diagnostics) {
    return new StyleGate(text, Optional.empty(), diagnostics).written();
  }

  @Override
  String address(String written, int start, int end) {
    String address = written.strip();
    if (address.matches("#[\\w-]+")) {
      return address;
    }
    if (OTHER_HOST.matcher(address).matches()) {
      fail(
          start,
          end,
          "the style loads '" + address + "' from another host",
          assets.isPresent()
              ? "put the file into the folder 'assets' of the theme: url(\"assets/…\")"
              : "delete it: a sheet style cannot load files");
    } else if (assets.isEmpty()) {
      fail(start, end, "a sheet style cannot load files", "delete it, or use a template");
    } else if (IMAGE.matcher(address).matches()) {
      return address;
    } else if (SCHEME.matcher(address).matches()) {
      fail(
          start,
          end,
          "a style cannot load '" + address.replaceFirst(":.*", ":") + "'",
          "put a file into the folder 'assets' of the theme: url(\"assets/…\")");
    } else {
      return asset(address, start, end);
    }
    return "";
  }

  private String asset(String address, int start, int end) {
    Matcher parts = FILE.matcher(address);
    String path = parts.matches() ? parts.group(1).replaceFirst("^\\./", "") : address;
    Optional<String> name = assets.map(known -> known.get(path));
    if (name.isEmpty()) {
      fail(
          start,
          end,
          "the theme folder has no file '" + path + "'",
          DidYouMean.hint(
              path, assets.orElseThrow().keySet(), "write it like this: url(\"assets/…\")"));
      return "";
    }
    String fragment = parts.group(2) == null ? "" : parts.group(2);
    return HERE + UrlPath.encoded(name.get()) + fragment;
  }

  private void fail(int start, int end, String message, String hint) {
    report(DiagnosticCode.THEME_FILE, start, end, message, hint);
  }

  @Override
  void atRule(String name, int start, int end) {
    if (name.toLowerCase(Locale.ROOT).equals("import")) {
      fail(start, end, "a style cannot import another", "write its rules into this file");
    }
  }
}

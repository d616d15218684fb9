package dev.cribsheet.render.html.template;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.theme.Theme;
import dev.cribsheet.theme.UiStrings;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Fills a theme's templates; thread-safe. */
public final class TemplateEngine {
  /**
   * Forbids the {@code cache} tag: a cached fragment would show one page's values on other pages.
   */
  private static final Function<Extension, ExtensionCustomizer> WITHOUT_CACHE =
      new DisallowExtensionCustomizerBuilder().disallowedTokenParserTags(List.of("cache")).build();

  /** The name of the variable that holds the URL of the theme files, relative to the page. */
  public static final String FOLDER = AssetFunction.FOLDER;

  private final Theme theme;
  private final TemplatePositions places;
  private final TemplateGraph chains;
  private final PebbleEngine engine;

  public TemplateEngine(Theme theme) {
    ThemeTemplates templates = new ThemeTemplates(theme);
    this.theme = theme;
    this.places = new TemplatePositions(templates);
    this.chains = new TemplateGraph(templates, places);
    this.engine =
        new PebbleEngine.Builder()
            .loader(templates)
            .autoEscaping(true)
            .strictVariables(true)
            .cacheActive(true)
            .allowOverrideCoreOperators(true)
            .methodAccessValidator(new TemplateAccess())
            .defaultLocale(Locale.ROOT)
            .registerExtensionCustomizer(WITHOUT_CACHE)
            .extension(new TemplateFunctions(theme))
            .build();
  }

  public UiStrings strings() {
    return theme.strings();
  }

  /** Returns whether all templates are those of the default theme. */
  public boolean isDefault() {
    return theme.hasDefaultTemplates();
  }

  /** Returns whether the site's theme folder has files that templates can use. */
  public boolean hasAssets() {
    return !theme.assets().isEmpty();
  }

  /**
   * Parses the templates of the site's theme folder; reports syntax errors and unused templates.
   */
  public void checkOwn(Diagnostics diagnostics) {
    for (String path : theme.ownTemplates()) {
      try {
        String file = path.substring(TemplatePositions.FOLDER.length());
        parse(file);
        if (!isUsed(path, file)) {
          diagnostics.add(
              DiagnosticCode.UNKNOWN_NAME,
              places.whole(file),
              "no template uses '" + file + "'",
              DidYouMean.among(path, theme.templates(1))
                  .map(near -> "rename it: did you mean '" + near + "'?")
                  .orElse("include it in another template, or delete it"));
        }
      } catch (TemplateException fault) {
        fault.report(diagnostics);
      }
    }
  }

  /** Returns whether a template replaces one in a lower layer, or the theme folder refers to it. */
  private boolean isUsed(String path, String file) {
    return theme.templates(1).contains(path)
        || theme.ownTemplates().stream()
            .flatMap(own -> theme.text(own, 0).stream())
            .anyMatch(
                own ->
                    own.text().contains('"' + file + '"') || own.text().contains("'" + file + "'"));
  }

  private void parse(String file) {
    chains.check(file);
    try {
      engine.getTemplate(file);
    } catch (PebbleException e) {
      throw fault(e, file);
    } catch (RuntimeException e) {
      throw new TemplateException(places.whole(file), "the template cannot be parsed: " + e, e);
    }
  }

  private TemplateException fault(PebbleException e, String file) {
    if (e instanceof HintedException hinted) {
      return new TemplateException(places.of(e, file), e.getPebbleMessage(), hinted.hint());
    }
    return new TemplateException(
        places.of(e, file), TemplateErrorMessage.message(e.getPebbleMessage()), e);
  }

  /**
   * Renders a template as UTF-8.
   *
   * @param name the name of the template, without folder and extension
   * @throws TemplateException if the template fails or exceeds a limit
   */
  public byte[] render(String name, Map<String, Object> values) {
    String file = name + TemplatePositions.ENDING;
    chains.check(file);
    PageBuffer out = new PageBuffer();
    RenderBudget.start();
    try {
      engine.getTemplate(file).evaluate(out, values);
      return out.toBytes();
    } catch (PebbleException e) {
      throw fault(e, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      throw new TemplateException(
          places.whole(file), "the template calls itself too many times", e);
    } catch (OutOfMemoryError e) { // allocating a huge string failed, so memory is free again
      throw new TemplateException(places.whole(file), "the template uses too much memory", e);
    } catch (RuntimeException e) {
      throw new TemplateException(places.whole(file), "the template fails: " + e, e);
    }
  }

  /** Returns the error for a template that renders but lacks required output. */
  public TemplateException fault(String name, String message) {
    return new TemplateException(places.inTopLayer(name + TemplatePositions.ENDING), message);
  }
}

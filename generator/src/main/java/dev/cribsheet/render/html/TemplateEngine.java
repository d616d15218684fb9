package dev.cribsheet.render.html;

import dev.cribsheet.theme.Theme;
import dev.cribsheet.theme.UiStrings;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Fills a theme's templates; thread-safe. */
public final class TemplateEngine {
  private final Theme theme;
  private final TemplatePlaces places;
  private final TemplateChains chains;
  private final PebbleEngine engine;

  /** An engine over the templates of a theme. */
  public TemplateEngine(Theme theme) {
    ThemeTemplates templates = new ThemeTemplates(theme);
    this.theme = theme;
    this.places = new TemplatePlaces(theme);
    this.chains = new TemplateChains(templates, places);
    this.engine =
        new PebbleEngine.Builder()
            .loader(templates)
            .autoEscaping(true)
            .strictVariables(true)
            .cacheActive(true)
            .allowOverrideCoreOperators(true)
            .methodAccessValidator(new RecordAccess())
            .defaultLocale(Locale.ROOT)
            .extension(new TemplateWords(theme.strings(), theme.options()))
            .build();
  }

  /** The words that the templates use. */
  public UiStrings strings() {
    return theme.strings();
  }

  /**
   * Fills a template; the result is UTF-8.
   *
   * @param name of the template, without folder and ending
   * @throws TemplateFault when the template cannot be filled
   */
  public byte[] render(String name, Map<String, Object> values) {
    String file = name + TemplatePlaces.ENDING;
    chains.check(file);
    PageBytes out = new PageBytes();
    RenderBudget.start();
    try {
      engine.getTemplate(file).evaluate(out, values);
      return out.toBytes();
    } catch (PebbleException e) {
      throw new TemplateFault(places.of(e, name), TemplateProblem.message(e.getPebbleMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StackOverflowError e) {
      throw new TemplateFault(places.whole(file), "the template calls itself too many times", e);
    } catch (OutOfMemoryError e) { // of one huge text: it was never made, so there is room again
      throw new TemplateFault(places.whole(file), "the template uses too much memory", e);
    } catch (RuntimeException e) {
      throw new TemplateFault(places.whole(file), "the template fails: " + e, e);
    }
  }

  /** The fault of a template that can be filled and does not give what it must. */
  public TemplateFault fault(String name, String message) {
    return new TemplateFault(places.whole(name + TemplatePlaces.ENDING), message);
  }
}

package dev.cribsheet.render.html;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.theme.Theme;
import dev.cribsheet.theme.UiStrings;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Fills a theme's templates; thread-safe. */
public final class TemplateEngine {
  private static final String FOLDER = "templates/";

  private final Theme theme;
  private final PebbleEngine engine;

  /** An engine over the templates of a theme. */
  public TemplateEngine(Theme theme) {
    this.theme = theme;
    this.engine =
        new PebbleEngine.Builder()
            .loader(new ThemeTemplates(theme))
            .autoEscaping(true)
            .strictVariables(true)
            .cacheActive(true)
            .methodAccessValidator(new RecordAccess())
            .defaultLocale(Locale.ROOT)
            .extension(new TemplateWords(theme.strings()))
            .build();
  }

  /** The words that the templates use. */
  public UiStrings strings() {
    return theme.strings();
  }

  /**
   * Fills a template.
   *
   * @param name of the template, without folder and ending
   * @throws TemplateFault when the template cannot be filled
   */
  public String render(String name, Map<String, Object> values) {
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate(name + ".peb").evaluate(out, values);
    } catch (PebbleException e) {
      throw new TemplateFault(place(e, name), e.getPebbleMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException | StackOverflowError e) {
      throw new TemplateFault(whole(name + ".peb"), "the template fails: " + e, e);
    }
    return out.toString();
  }

  /** The fault of a template that can be filled and does not give what it must. */
  public TemplateFault fault(String name, String message) {
    return new TemplateFault(whole(name + ".peb"), message);
  }

  private SourceRef place(PebbleException e, String name) {
    String file = e.getFileName() == null ? name + ".peb" : e.getFileName();
    Integer line = e.getLineNumber();
    if (line == null || line < 1) {
      return whole(file);
    }
    String path = whole(file).path();
    return theme
        .text(FOLDER + file)
        .map(text -> new SourceText(path, path, text))
        .map(text -> text.ref(text.lineStart(line - 1), text.lineEnd(line - 1)))
        .orElseGet(() -> whole(file));
  }

  private SourceRef whole(String file) {
    return SourceRef.file("theme " + theme.name() + "/" + FOLDER + file);
  }
}

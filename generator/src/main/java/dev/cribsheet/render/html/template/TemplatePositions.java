package dev.cribsheet.render.html.template;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.theme.Theme;
import io.pebbletemplates.pebble.error.PebbleException;

/** Finds positions in the templates of a theme. */
record TemplatePositions(Theme theme) {
  static final String FOLDER = "templates/";
  static final String ENDING = ".peb";

  /** The line of an error in the rendered template, as far as the engine reports it. */
  SourceRef of(PebbleException e, String filled) {
    String file = e.getFileName() == null ? filled + ENDING : e.getFileName();
    Integer line = e.getLineNumber();
    return line == null || line < 1 ? whole(file) : line(file, line);
  }

  /** A line of a template, counted from 1. */
  SourceRef line(String file, int line) {
    String path = whole(file).path();
    return theme
        .text(FOLDER + file)
        .map(text -> new SourceText(path, path, text))
        .map(text -> text.ref(text.lineStart(line - 1), text.lineEnd(line - 1)))
        .orElseGet(() -> whole(file));
  }

  SourceRef whole(String file) {
    return SourceRef.file("theme " + theme.name() + "/" + FOLDER + file);
  }
}

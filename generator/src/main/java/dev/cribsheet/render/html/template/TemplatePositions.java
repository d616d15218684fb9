package dev.cribsheet.render.html.template;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceText;
import io.pebbletemplates.pebble.error.PebbleException;

/** Finds positions in the templates of a theme. */
record TemplatePositions(ThemeTemplates templates) {
  static final String FOLDER = "templates/";
  static final String ENDING = ".peb";

  /** Returns the line of an error, or the whole file if the engine reports no line. */
  SourceRef of(PebbleException e, String rendered) {
    String file = e.getFileName() == null ? rendered : e.getFileName();
    Integer line = e.getLineNumber();
    return line == null || line < 1 ? whole(file) : line(file, line);
  }

  /** Returns a line of a template, counted from 1. */
  SourceRef line(String file, int line) {
    return templates
        .source(file)
        .map(text -> text.ref(text.lineStart(line - 1), text.lineEnd(line - 1)))
        .orElseGet(() -> whole(file));
  }

  /** Returns a range of offsets in a template. */
  SourceRef at(String file, int start, int end) {
    return templates.source(file).map(text -> text.ref(start, end)).orElseGet(() -> whole(file));
  }

  SourceRef whole(String file) {
    return templates.source(file).map(SourceText::whole).orElseGet(() -> inTopLayer(file));
  }

  /** Returns where a template is, or would be, in the highest layer that has templates. */
  SourceRef inTopLayer(String file) {
    return SourceRef.file(templates.theme().shown(FOLDER + file));
  }
}

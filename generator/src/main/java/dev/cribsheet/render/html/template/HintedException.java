package dev.cribsheet.render.html.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/** A template error with a hint on how to fix it. */
final class HintedException extends PebbleException {
  private static final long serialVersionUID = 1;

  private final String hint;

  HintedException(String message, String hint, int line, PebbleTemplate template) {
    super(null, message, line, template.getName());
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}

package dev.cribsheet.render.html.template;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;

/** An error in a template, with its position. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient SourceRef source;
  private final String hint;

  TemplateException(SourceRef source, String message) {
    this(source, message, "");
  }

  /** Creates an error with a hint. */
  TemplateException(SourceRef source, String message, String hint) {
    super(message);
    this.source = source;
    this.hint = hint;
  }

  TemplateException(SourceRef source, String message, Throwable cause) {
    super(message, cause);
    this.source = source;
    this.hint = "";
  }

  /** Reports the error, with the page or sheet that was being rendered. */
  public void report(String filledFor, Diagnostics diagnostics) {
    add("fix the template; it was rendering '" + filledFor + "'", diagnostics);
  }

  /** Reports an error that was found before rendering. */
  void report(Diagnostics diagnostics) {
    add("fix the template", diagnostics);
  }

  private void add(String otherwise, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.TEMPLATE, source, getMessage(), hint.isEmpty() ? otherwise : hint);
  }
}

package dev.cribsheet.render.html.template;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;

/** An error in a template, with its position. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient SourceRef source;

  TemplateException(SourceRef source, String message) {
    super(message);
    this.source = source;
  }

  TemplateException(SourceRef source, String message, Throwable cause) {
    super(message, cause);
    this.source = source;
  }

  /** Reports the error, with the page or sheet that was being rendered. */
  public void report(String filledFor, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.TEMPLATE,
        source,
        getMessage(),
        "fix the template; it was rendering '" + filledFor + "'");
  }
}

package dev.cribsheet.render.html;

import dev.cribsheet.diagnostic.SourceRef;

/** A template does not work; the message says how, the place says where. */
public final class TemplateFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient SourceRef source;

  TemplateFault(SourceRef source, String message, Throwable cause) {
    super(message, cause);
    this.source = source;
  }

  /** The place in the theme. */
  public SourceRef source() {
    return source;
  }
}

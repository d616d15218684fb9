package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SourceRef;

/** Leaves the reader at the first mistake that makes the rest of a document meaningless. */
final class YamlMistake extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient DiagnosticCode code;
  private final transient SourceRef source;
  private final String hint;

  YamlMistake(DiagnosticCode code, SourceRef source, String message, String hint) {
    super(message, null, false, false);
    this.code = code;
    this.source = source;
    this.hint = hint;
  }

  DiagnosticCode code() {
    return code;
  }

  SourceRef source() {
    return source;
  }

  String hint() {
    return hint;
  }
}

package dev.cribsheet.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the diagnostics of one build; thread-safe. */
public final class Diagnostics {
  private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();
  private final Queue<String> notes = new ConcurrentLinkedQueue<>();

  /** Adds a diagnostic with the severity of its code. */
  public void add(DiagnosticCode code, SourceRef source, String message, String hint) {
    add(code, source, message, Optional.of(hint));
  }

  /** Adds a warning, even if the severity of the code is an error. */
  public void warn(DiagnosticCode code, SourceRef source, String message, String hint) {
    found.add(new Diagnostic(Severity.WARNING, code, source, message, Optional.of(hint)));
  }

  public void add(DiagnosticCode code, SourceRef source, String message, Optional<String> hint) {
    found.add(new Diagnostic(code.severity(), code, source, message, hint));
  }

  /** Adds diagnostics that were found before, such as cached ones. */
  public void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Adds a message that is not about a problem. */
  public void note(String text) {
    notes.add(text);
  }

  /** Returns the notes, sorted and without duplicates. */
  public List<String> notes() {
    return notes.stream().sorted().distinct().toList();
  }

  /** True if at least one diagnostic is an error. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Returns all diagnostics, sorted by position and without duplicates. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}

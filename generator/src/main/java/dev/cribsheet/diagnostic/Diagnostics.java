package dev.cribsheet.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects the diagnostics of one run; any thread may add, the list comes out sorted by place. */
public final class Diagnostics {
  private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();
  private final Queue<String> notes = new ConcurrentLinkedQueue<>();

  /** Adds a diagnostic of the code's own severity. */
  public void add(DiagnosticCode code, SourceRef source, String message, String hint) {
    add(code, source, message, Optional.of(hint));
  }

  /** Adds a diagnostic whose hint may be absent. */
  public void add(DiagnosticCode code, SourceRef source, String message, Optional<String> hint) {
    found.add(new Diagnostic(code.severity(), code, source, message, hint));
  }

  /** Adds diagnostics that were found elsewhere, such as those kept in a cache. */
  public void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Adds something worth knowing that is no mistake. */
  public void note(String text) {
    notes.add(text);
  }

  /** The notes, sorted, without repeats. */
  public List<String> notes() {
    return notes.stream().sorted().distinct().toList();
  }

  /** True when at least one of them stops the site. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** All of them, sorted by place, without repeats. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}

package dev.cribsheet.maven;

import dev.cribsheet.Progress;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * A progress line in a terminal, cleared when the run ends. A run shorter than 2 seconds shows
 * nothing.
 */
final class TerminalProgress implements Progress, AutoCloseable {
  private static final long SECOND = 1_000_000_000;
  private static final long FIRST = 2 * SECOND;
  private static final long NEXT = SECOND / 4;

  private final Consumer<String> terminal;
  private final LongSupplier clock;
  private volatile long due;
  private boolean over;
  private Step step = Step.READ;
  private long stepStart;
  private int shown;

  /**
   * Creates a progress line that shows nothing yet.
   *
   * @param clock nanoseconds from an arbitrary origin, like {@link System#nanoTime}
   */
  TerminalProgress(Consumer<String> terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    stepStart = clock.getAsLong();
    due = stepStart + FIRST;
  }

  @Override
  public void done(Step which, int done, int all) {
    long now = clock.getAsLong();
    if (which != step || now - due >= 0) {
      report(which, done, all, now);
    }
  }

  private synchronized void report(Step which, int done, int all, long now) {
    if (which != step) {
      step = which;
      stepStart = now;
    }
    if (!over && now - due >= 0 && now > stepStart) {
      due = now + NEXT;
      show(line(done, all, done * (double) SECOND / (now - stepStart)));
    }
  }

  private String line(int done, int all, double rate) {
    String verb = step == Step.READ ? "Read" : "Rendered";
    long left = Math.round(Math.max(0, all - done) / rate);
    return String.format(
        Locale.ROOT, "%s %d of %d files, %.0f per second, %d s left", verb, done, all, rate, left);
  }

  private void show(String line) {
    terminal.accept("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    shown = Math.max(shown, line.length());
  }

  @Override
  public synchronized void close() {
    over = true;
    if (shown > 0) {
      show("");
      terminal.accept("\r");
      shown = 0;
    }
  }
}

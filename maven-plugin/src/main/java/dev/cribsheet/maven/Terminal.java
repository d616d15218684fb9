package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.AnsiStyle;
import java.io.Console;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.fusesource.jansi.Ansi;

/** Finds out whether output goes to a terminal, and what it supports. */
final class Terminal {
  private Terminal() {}

  static AnsiStyle paint() {
    try {
      return Ansi.isEnabled() ? AnsiStyle.ANSI : AnsiStyle.PLAIN;
    } catch (LinkageError e) {
      return AnsiStyle.PLAIN; // removed in a later version of Maven
    }
  }

  /**
   * Returns whether a person may watch the output: not in a file, not in CI, and not with {@code
   * -B}, {@code -q} or {@code -T}.
   */
  static boolean isWatched(MavenSession session, Log log) {
    return session.getRequest().isInteractiveMode()
        && !session.isParallel()
        && log.isInfoEnabled()
        && System.getenv("CI") == null
        && isTerminal();
  }

  /** Calls {@code isTerminal} if Java has it: from Java 22 on, a console need not be a terminal. */
  private static boolean isTerminal() {
    Console console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  static void print(String text) {
    System.out.print(text);
    System.out.flush();
  }
}

package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.AnsiStyle;
import java.io.Console;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.fusesource.jansi.Ansi;

/** Detects a terminal and what it supports. */
final class Terminal {
  private Terminal() {}

  static AnsiStyle paint() {
    try {
      return Ansi.isEnabled() ? AnsiStyle.ANSI : AnsiStyle.PLAIN;
    } catch (LinkageError e) {
      return AnsiStyle.PLAIN; // removed in a later version of Maven
    }
  }

  /** Returns whether output is watched: no log file, {@code -B}, {@code -q}, {@code -T} or CI. */
  static boolean isWatched(MavenSession session, Log log) {
    return session.getRequest().isInteractiveMode()
        && !session.isParallel()
        && log.isInfoEnabled()
        && System.getenv("CI") == null
        && isTerminal();
  }

  /** From Java 22 on, a console need not be a terminal, so {@code isTerminal} is needed as well. */
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

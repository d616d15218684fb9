package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.AnsiStyle;
import java.io.Console;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.fusesource.jansi.Ansi;

/** What the terminal can do, as Maven itself found out or was told, and whether there is one. */
final class Terminal {
  private Terminal() {}

  static AnsiStyle paint() {
    try {
      return Ansi.isEnabled() ? AnsiStyle.ANSI : AnsiStyle.PLAIN;
    } catch (LinkageError e) {
      return AnsiStyle.PLAIN; // a later Maven does not have it
    }
  }

  /** Whether somebody looks on: not in a log, nor with {@code -B}, {@code -q} or in CI. */
  static boolean isWatched(MavenSession session, Log log) {
    return session.getRequest().isInteractiveMode()
        && !session.isParallel()
        && log.isInfoEnabled()
        && System.getenv("CI") == null
        && isTerminal();
  }

  /** From Java 22 on there may be a console without a terminal, and a method that tells. */
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

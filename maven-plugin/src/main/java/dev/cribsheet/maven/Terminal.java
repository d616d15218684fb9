package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.Paint;
import org.fusesource.jansi.Ansi;

/** Whether the terminal has colours, as Maven itself found out or was told. */
final class Terminal {
  private Terminal() {}

  static Paint paint() {
    try {
      return Ansi.isEnabled() ? Paint.ANSI : Paint.PLAIN;
    } catch (LinkageError e) {
      return Paint.PLAIN; // a later Maven does not have it
    }
  }
}

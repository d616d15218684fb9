package dev.cribsheet.maven;

import dev.cribsheet.diagnostic.Paint;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Whether the terminal has colours, as Maven itself found out or was told. */
final class Terminal {
  private Terminal() {}

  static Paint paint() {
    try {
      return MessageUtils.isColorEnabled() ? Paint.ANSI : Paint.PLAIN;
    } catch (LinkageError e) {
      return Paint.PLAIN; // a later Maven keeps this elsewhere
    }
  }
}

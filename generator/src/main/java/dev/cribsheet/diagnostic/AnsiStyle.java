package dev.cribsheet.diagnostic;

/** Whether text for a terminal has colours. */
public enum AnsiStyle {
  PLAIN,
  ANSI;

  private static final String BOLD = "1";
  private static final String RED = "1;31";
  private static final String YELLOW = "1;33";
  private static final String CYAN = "36";

  String position(String text) {
    return in(BOLD, text);
  }

  String severity(Severity severity, String text) {
    return in(severity == Severity.ERROR ? RED : YELLOW, text);
  }

  String margin(String text) {
    return in(CYAN, text);
  }

  private String in(String style, String text) {
    return this == PLAIN ? text : "\u001B[" + style + "m" + text + "\u001B[m";
  }
}

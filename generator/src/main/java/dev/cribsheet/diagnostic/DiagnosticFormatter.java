package dev.cribsheet.diagnostic;

/** Formats diagnostics for people: position, message, source line, caret and hint. */
public final class DiagnosticFormatter {
  private static final int MAX_LINE = 160;

  private final AnsiStyle style;

  public DiagnosticFormatter() {
    this(AnsiStyle.PLAIN);
  }

  public DiagnosticFormatter(AnsiStyle style) {
    this.style = style;
  }

  /** Returns the whole text, with lines separated by {@code \n}. */
  public String format(Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    StringBuilder out = new StringBuilder();
    out.append(style.position(oneLine(diagnostic.source() + ":"))).append(' ');
    out.append(style.severity(severity, severity.label() + " " + diagnostic.code().id() + ":"));
    out.append(' ').append(oneLine(diagnostic.message()));
    diagnostic.source().excerpt().ifPresent(excerpt -> appendExcerpt(out, excerpt, severity));
    diagnostic
        .hint()
        .ifPresent(
            hint ->
                out.append("\n  ").append(style.margin("hint:")).append(' ').append(oneLine(hint)));
    return out.toString();
  }

  private void appendExcerpt(StringBuilder out, Excerpt excerpt, Severity severity) {
    String number = String.valueOf(excerpt.start().line());
    int[] line = excerpt.line().codePoints().map(DiagnosticFormatter::printable).toArray();
    int caret = Math.min(excerpt.start().column() - 1, line.length);
    int from = Math.max(0, Math.min(caret - MAX_LINE / 2, line.length - MAX_LINE));
    int to = Math.min(line.length, from + MAX_LINE);
    int marked = Math.max(1, Math.min(excerpt.length(), to - caret));

    out.append("\n   ").append(style.margin(number + " |"));
    out.append(' ').append(new String(line, from, to - from));
    out.append("\n   ").append(style.margin(" ".repeat(number.length()) + " |")).append(' ');
    for (int i = from; i < caret; i++) {
      out.append(" ".repeat(TextWidth.of(line[i])));
    }
    int width = 0;
    for (int i = caret; i < caret + marked && i < line.length; i++) {
      width += TextWidth.of(line[i]);
    }
    out.append(style.severity(severity, "^".repeat(Math.max(1, width))));
  }

  /**
   * Replaces line breaks and control characters, because messages quote text that authors wrote.
   */
  private static String oneLine(String text) {
    return text.codePoints()
        .map(c -> c == '\n' ? ' ' : printable(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int printable(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    boolean turnsDirection =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return Character.isISOControl(codePoint) || turnsDirection ? 0xFFFD : codePoint;
  }
}

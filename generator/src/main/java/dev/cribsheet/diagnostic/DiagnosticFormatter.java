package dev.cribsheet.diagnostic;

/** Turns a diagnostic into the text a person reads: place, message, source line, caret, hint. */
public final class DiagnosticFormatter {
  private static final int MAX_LINE = 160;

  /** The whole text, its lines joined by {@code \n}, without a last one. */
  public String format(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    out.append(diagnostic.source()).append(": ").append(diagnostic.severity().label());
    out.append(' ').append(diagnostic.code().id()).append(": ").append(diagnostic.message());
    diagnostic.source().excerpt().ifPresent(excerpt -> appendExcerpt(out, excerpt));
    diagnostic.hint().ifPresent(hint -> out.append("\n  hint: ").append(hint));
    return out.toString();
  }

  private static void appendExcerpt(StringBuilder out, Excerpt excerpt) {
    String number = String.valueOf(excerpt.start().line());
    int[] line = excerpt.line().codePoints().map(DiagnosticFormatter::printable).toArray();
    int caret = Math.min(excerpt.start().column() - 1, line.length);
    int from = Math.max(0, Math.min(caret - MAX_LINE / 2, line.length - MAX_LINE));
    int to = Math.min(line.length, from + MAX_LINE);
    int marked = Math.max(1, Math.min(excerpt.length(), to - caret));

    out.append("\n   ").append(number).append(" | ").append(new String(line, from, to - from));
    out.append("\n   ").append(" ".repeat(number.length())).append(" | ");
    for (int i = from; i < caret; i++) {
      out.append(" ".repeat(TextWidth.of(line[i])));
    }
    int width = 0;
    for (int i = caret; i < caret + marked && i < line.length; i++) {
      width += TextWidth.of(line[i]);
    }
    out.append("^".repeat(Math.max(1, width)));
  }

  private static int printable(int codePoint) {
    if (codePoint == '\t') {
      return ' ';
    }
    return Character.isISOControl(codePoint) ? 0xFFFD : codePoint;
  }
}

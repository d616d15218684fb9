package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the markup of other tools, which is shown as plain text here. */
final class ForeignMarkup {
  private static final String CALLOUT = "write it as a callout: > [!TIP]";
  private static final String CONTAINER = "it is another tool's container syntax";

  /**
   * One kind of markup.
   *
   * @param why the reason why it is shown as text
   */
  private record Kind(String why, Pattern pattern, String hint) {
    static Kind of(String why, String pattern, String hint) {
      return new Kind(why, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), hint);
    }
  }

  /** Markup at the start of a line. */
  private static final List<Kind> OF_LINES =
      List.of(
          Kind.of(
              CONTAINER,
              ":{3,}[ \\t]*(?:warning|caution|danger).*",
              "write it as a callout: > [!TRAP]"),
          Kind.of(CONTAINER, ":{3,}[ \\t]*(?:info|note|tip|important).*", CALLOUT),
          Kind.of(
              CONTAINER,
              ":{3,}[ \\t]*[\\p{L}{].*",
              "delete the line and the ':::' that ends it, or write a callout: > [!TIP]"),
          Kind.of(
              "it is another tool's admonition syntax",
              "(?:!!!|\\?\\?\\?)\\+?[ \\t]+\\p{L}.*",
              CALLOUT),
          Kind.of(
              "the space after '#' is a no-break space",
              "#{1,6}[\\u00A0\\u2000-\\u200A\\u202F\\u3000].*",
              "replace the character after '#' with an ordinary space"),
          Kind.of(
              "it is another tool's table-of-contents tag",
              "\\[\\[?_?toc_?]?][ \\t]*|\\$\\{toc}|@\\[toc].*",
              "delete it: pages have a table of contents already"),
          Kind.of(
              "it is another tool's import statement",
              "(?:import|export)[ \\t].*from[ \\t]+['\"].*",
              "delete it: pages have no components"));

  /** Markup anywhere in text. */
  private static final List<Kind> OF_TEXTS =
      List.of(
          Kind.of(
              "it is another tool's template tag",
              "\\{%.{0,200}?%}",
              "write out what it stands for, or delete it"),
          Kind.of(
              "it is another tool's template tag",
              "\\{\\{.{0,200}?}}",
              "write out what it stands for, or delete it"),
          Kind.of(
              "it is another tool's attribute list",
              "\\{:[^{}]{1,200}}",
              "delete it; {#id} works on headings only"),
          Kind.of(
              "formulas are not supported", "\\$\\$", "write it as code, or show it as an image"));

  private final RenderScope scope;

  ForeignMarkup(RenderScope scope) {
    this.scope = scope;
  }

  /** Warns about markup of other tools at the start of any line of a paragraph. */
  void check(Paragraph paragraph) {
    for (BasedSequence line : paragraph.getContentLines()) {
      String text = scope.text.source(line).strip();
      if (!text.isEmpty() && ":!?#[$@ie".indexOf(Character.toLowerCase(text.charAt(0))) >= 0) {
        OF_LINES.stream()
            .filter(kind -> kind.pattern().matcher(text).matches())
            .findFirst()
            .ifPresent(kind -> warn(kind, text, line.getStartOffset()));
      }
    }
  }

  /** Warns about markup of other tools in text. */
  void check(String text, int start) {
    if (text.indexOf('{') < 0 && text.indexOf('$') < 0) {
      return;
    }
    for (Kind kind : OF_TEXTS) {
      Matcher found = kind.pattern().matcher(text);
      if (found.find()) {
        warn(kind, found.group(), start + found.start());
      }
    }
  }

  private void warn(Kind kind, String text, int start) {
    scope.reportOnce(
        kind.why(),
        DiagnosticCode.FOREIGN_MARKUP,
        start,
        start + text.length(),
        "'" + text + "' is shown as text: " + kind.why(),
        kind.hint());
  }
}

package dev.cribsheet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.DiagnosticCode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in braces at the end of a heading.
 *
 * @param id the author's own anchor
 * @param start where the braces start in the text that was parsed; beyond it without braces
 */
record HeadingAttributes(Optional<String> id, int start) {
  private static final HeadingAttributes NONE =
      new HeadingAttributes(Optional.empty(), Integer.MAX_VALUE);
  private static final String WORD = "[\\p{L}\\p{M}\\p{N}_-]+";
  private static final Pattern KNOWN =
      Pattern.compile("\\{\\s*(?:#(" + WORD + "))?(?:(?:^|\\s*)\\." + WORD + ")*\\s*}");

  /** Reads a heading's text; other braces than ours at its end are reported and stay. */
  static HeadingAttributes of(BasedSequence heading, RenderScope scope) {
    String text = scope.text.spelling(heading).stripTrailing();
    int open = text.endsWith("}") ? text.lastIndexOf('{') : -1;
    if (open < 0 || (open > 0 && text.charAt(open - 1) == '\\')) {
      return NONE;
    }
    String braces = text.substring(open);
    Matcher matcher = KNOWN.matcher(braces);
    if (!matcher.matches() || braces.substring(1, braces.length() - 1).isBlank()) {
      scope.report(
          DiagnosticCode.HEADING_ATTRIBUTE,
          heading.subSequence(open, text.length()),
          "'" + braces + "' is neither an id nor a class",
          "write {#id} or {#id .class}, or \\{ for a literal brace");
      return NONE;
    }
    Optional<String> id =
        Optional.ofNullable(matcher.group(1))
            .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC));
    return new HeadingAttributes(id, heading.getStartOffset() + open);
  }
}

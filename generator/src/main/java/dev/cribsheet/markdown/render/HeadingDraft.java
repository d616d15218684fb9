package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading before its level and anchor are known. {@code ownId} comes from braces at its end;
 * {@code anchors} are the raw anchors in its text, which are written above it.
 */
record HeadingDraft(
    com.vladsch.flexmark.ast.Heading node,
    MarkdownText title,
    Optional<String> ownId,
    List<String> anchors) {
  private static final String WORD = "[\\p{L}\\p{M}\\p{N}_-]+";
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{\\s*(?:#(" + WORD + "))?(?:(?:^|\\s*)\\." + WORD + ")*\\s*}");

  static HeadingDraft of(com.vladsch.flexmark.ast.Heading node, RenderScope scope) {
    Optional<Matcher> attributes = attributes(node.getText(), scope);
    int end =
        attributes
            .map(braces -> node.getText().getStartOffset() + braces.regionStart())
            .orElse(Integer.MAX_VALUE);
    MarkupWriter out = scope.writer();
    scope.anchors.clear();
    scope.inlines.children(node, 0, end, out);
    Optional<String> id =
        attributes
            .map(braces -> braces.group(1))
            .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC));
    return new HeadingDraft(node, out.toText(), id, List.copyOf(scope.anchors));
  }

  /**
   * Matches the attributes in braces at the end of a heading, and reports invalid ones. Braces
   * around anything else, as in {@code GET /users/{id}}, are text.
   */
  private static Optional<Matcher> attributes(BasedSequence heading, RenderScope scope) {
    String text = scope.text.source(heading).stripTrailing();
    int open = text.endsWith("}") ? text.lastIndexOf('{') : -1;
    if (open < 0 || (open > 0 && text.charAt(open - 1) == '\\')) {
      return Optional.empty();
    }
    Matcher matcher = ATTRIBUTES.matcher(text).region(open, text.length());
    String inside = text.substring(open + 1, text.length() - 1).strip();
    if (matcher.matches() && !inside.isEmpty()) {
      return Optional.of(matcher);
    }
    if (inside.startsWith("#") || inside.startsWith(".") || inside.startsWith(":")) {
      scope.reportOnce(
          "heading attribute",
          DiagnosticCode.HEADING_ATTRIBUTE,
          heading.subSequence(open, text.length()),
          "'" + text.substring(open) + "' is neither an id nor a class: it is shown as text",
          "write {#id} or {#id .class}, or \\{ for a literal brace");
    }
    return Optional.empty();
  }

  int level() {
    return node.getLevel();
  }

  SourceRef place(EngineText text) {
    BasedSequence title = node.getText();
    return text.place(title.isEmpty() ? node.getChars() : title);
  }
}

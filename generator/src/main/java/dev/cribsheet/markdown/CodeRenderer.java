package dev.cribsheet.markdown;

import dev.cribsheet.highlight.CodeHighlighter;
import dev.cribsheet.highlight.CodeToken;

/** Blocks of code: they can be scrolled, so the keyboard must reach them and they have a name. */
final class CodeRenderer {
  private static final MarkdownLabel LABEL = new MarkdownLabel("code.label");

  /** Code in a language, which may be empty. */
  void code(String language, String text, MarkupWriter out) {
    out.raw("<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"").slot(LABEL);
    if (!language.isEmpty()) {
      out.raw(": ").raw(language);
    }
    out.raw("\"><code");
    if (!language.isEmpty()) {
      out.attribute("class", "language-" + language).attribute("data-language", language);
    }
    out.raw(">");
    String lines = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    CodeHighlighter.tokens(language, lines).forEach(token -> token(token, out));
    out.raw("</code></pre>\n");
  }

  private static void token(CodeToken token, MarkupWriter out) {
    switch (token.kind()) {
      case PLAIN -> out.text(token.text());
      case KEYWORD -> out.raw("<b>").text(token.text()).raw("</b>");
      case STRING -> out.raw("<span class=\"code-string\">").text(token.text()).raw("</span>");
      case COMMENT -> out.raw("<i>").text(token.text()).raw("</i>");
    }
  }
}

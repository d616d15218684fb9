package dev.cribsheet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import dev.cribsheet.highlight.CodeHighlighter;
import dev.cribsheet.highlight.CodeToken;
import java.util.Locale;
import java.util.regex.Pattern;

/** Blocks of code: they can be scrolled, so the keyboard must reach them and they have a name. */
final class CodeRenderer {
  private static final MarkdownLabel LABEL = new MarkdownLabel("code.label");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#_-]{1,20}");

  private final RenderScope scope;

  CodeRenderer(RenderScope scope) {
    this.scope = scope;
  }

  void fenced(FencedCodeBlock block, MarkupWriter out) {
    String info = scope.text.spelling(block.getInfo()).strip();
    code(language(info), scope.text.spelling(block.getContentChars()), out);
  }

  void indented(IndentedCodeBlock block, MarkupWriter out) {
    String text = scope.text.spelling(block.getContentChars().trimTailBlankLines());
    code("", text, out);
  }

  private static String language(String info) {
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    String word = info.substring(0, end);
    return LANGUAGE.matcher(word).matches() ? word.toLowerCase(Locale.ROOT) : "";
  }

  private static void code(String language, String text, MarkupWriter out) {
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

package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.highlight.CodeHighlighter;
import dev.cribsheet.highlight.CodeToken;
import dev.cribsheet.markdown.model.LabelSlot;
import dev.cribsheet.source.EmbeddedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Blocks between fences: the word behind the fence says what they are, and most are code. Code can
 * be scrolled, so the keyboard must reach it and it has a name.
 */
final class FenceRenderer {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#_-]{1,20}");

  private static final LabelSlot LABEL = new LabelSlot("code.label");

  private final RenderScope scope;
  private final DiagramBlocks diagrams;

  FenceRenderer(RenderScope scope) {
    this.scope = scope;
    this.diagrams = new DiagramBlocks(scope);
  }

  void fenced(FencedCodeBlock block, MarkupWriter out) {
    String word = word(block, scope.text);
    if (word.equals(EstimateBlocks.WORD)) {
      scope.estimates.render(block, out);
    } else if (word.equals("mermaid")) {
      diagrams.render(lines(block, scope.text), out);
    } else {
      code(word, scope.text.spelling(block.getContentChars()), out);
    }
  }

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

  /** The first word behind the fence, in lower case; empty when it names no language. */
  static String word(FencedCodeBlock block, EngineText text) {
    String info = text.meaning(block.getInfo()).strip();
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    String word = info.substring(0, end);
    return LANGUAGE.matcher(word).matches() ? word.toLowerCase(Locale.ROOT) : "";
  }

  /** What stands between the fences, and where each line of it stands. */
  static EmbeddedBlock lines(FencedCodeBlock block, EngineText text) {
    List<String> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (BasedSequence line : block.getContentLines()) {
      lines.add(text.spelling(line).stripTrailing());
      starts.add(line.getStartOffset());
    }
    int top = block.getStartOffset();
    return new EmbeddedBlock(
        lines,
        (line, from, to) -> {
          int start = starts.isEmpty() ? top : starts.get(line);
          return text.places().of(start + from, start + to, "");
        });
  }
}

package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.highlight.CodeHighlighter;
import dev.cribsheet.highlight.CodeToken;
import dev.cribsheet.markdown.model.LabelSlot;
import dev.cribsheet.source.EmbeddedBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renders fenced blocks: diagrams, estimates and code. Code may need to scroll, so it can have the
 * focus and has an accessible name.
 */
final class FenceRenderer {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#_-]{1,20}(?![^\\s\\p{Z}])");

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
    } else if (!word.equals("mermaid") || !diagrams.render(lines(block, scope.text), out)) {
      checkLanguage(word, block);
      code(word, scope.text.source(block.getContentChars()), out);
    }
  }

  private void checkLanguage(String word, FencedCodeBlock block) {
    if (!word.isEmpty() && !word.equals("mermaid") && !CodeLanguages.isKnown(word)) {
      scope.reportOnce(
          "fence " + word,
          DiagnosticCode.FENCE_WORD,
          block.getInfo(),
          "unknown language '" + word + "': the block is shown as plain code",
          DidYouMean.hint(word, CodeLanguages.read(), "use the name of a language, or text"));
    }
  }

  /** Renders highlighted code; the language may be empty. */
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

  /** Returns the word after the opening fence, in lower case; empty if it cannot be a language. */
  static String word(FencedCodeBlock block, EngineText text) {
    String info = text.decoded(block.getInfo()).strip();
    Matcher word = LANGUAGE.matcher(info);
    return word.lookingAt() ? word.group().toLowerCase(Locale.ROOT) : "";
  }

  /** Returns the lines between the fences with their positions. */
  static EmbeddedBlock lines(FencedCodeBlock block, EngineText text) {
    List<String> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (BasedSequence line : block.getContentLines()) {
      lines.add(text.source(line).stripTrailing());
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

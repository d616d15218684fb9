package dev.cribsheet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.source.BlockLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Blocks between fences: the word behind the fence says what they are, and most are code. */
final class FenceRenderer {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#_-]{1,20}");

  private final RenderScope scope;
  private final CodeRenderer code = new CodeRenderer();
  private final Map<String, BiConsumer<BlockLines, MarkupWriter>> kinds;

  FenceRenderer(RenderScope scope) {
    this.scope = scope;
    DiagramBlocks diagrams = new DiagramBlocks(scope);
    this.kinds = Map.of("mermaid", diagrams::render);
  }

  void fenced(FencedCodeBlock block, MarkupWriter out) {
    String word = word(block, scope.text);
    if (word.equals(EstimateBlocks.WORD)) {
      scope.estimates.render(block, out);
    } else if (kinds.containsKey(word)) {
      kinds.get(word).accept(lines(block, scope.text), out);
    } else {
      code.code(word, scope.text.spelling(block.getContentChars()), out);
    }
  }

  void indented(String text, MarkupWriter out) {
    code.code("", text, out);
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
  static BlockLines lines(FencedCodeBlock block, EngineText text) {
    List<String> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (BasedSequence line : block.getContentLines()) {
      lines.add(text.spelling(line).stripTrailing());
      starts.add(line.getStartOffset());
    }
    int top = block.getStartOffset();
    return new BlockLines(
        lines,
        (line, from, to) -> {
          int start = starts.isEmpty() ? top : starts.get(line);
          return text.places().of(start + from, start + to, "");
        });
  }
}

package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.markdown.limits.OutputBudget;
import dev.cribsheet.markdown.limits.TextLimits;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One text while it is rendered: the renderers of its parts, and what they share. */
public final class RenderScope {
  private static final int MAX_DEPTH = 100;

  final Document document;
  final EngineText text;
  final MarkdownPolicy restrictions;
  final TagStack tags = new TagStack();
  final RawHtmlRenderer rawHtml = new RawHtmlRenderer(this);
  final LinkRenderer links = new LinkRenderer(this);
  final ImageRenderer images = new ImageRenderer(this);
  final InlineRenderer inlines = new InlineRenderer(this);
  final BlockRenderer blocks = new BlockRenderer(this);
  final FootnoteRenderer footnotes;
  final EstimateBlocks estimates;
  HeadingOutline headings;

  /** The headings inside the body that is rendered. */
  final List<Heading> inner = new ArrayList<>();

  /** The words of the last heading before what is rendered. */
  String heading = "";

  private final Diagnostics diagnostics;
  private final OutputBudget budget;
  private int depth;

  public RenderScope(
      Document document, EngineText text, Diagnostics diagnostics, MarkdownPolicy restrictions) {
    this.document = document;
    this.text = text;
    this.restrictions = restrictions;
    this.diagnostics = diagnostics;
    this.budget = new OutputBudget(text.text().length());
    this.footnotes = new FootnoteRenderer(this);
    this.estimates = new EstimateBlocks(this);
  }

  MarkupWriter writer() {
    return new MarkupWriter(budget);
  }

  /** A text without blocks: what stands in its lines. */
  public MarkdownText lines() {
    MarkupWriter out = writer();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      inlines.children(node, out);
      if (node.getNext() != null) {
        out.text("\n");
      }
    }
    return out.toText();
  }

  void report(DiagnosticCode code, BasedSequence place, String message, String hint) {
    report(code, text.place(place), message, hint);
  }

  void report(DiagnosticCode code, SourceRef place, String message, String hint) {
    diagnostics.add(code, place, message, hint);
  }

  /** Reports a mistake whose offsets count from one of the text. */
  void report(SyntaxException mistake, int start) {
    mistake.report(text.places().of(start + mistake.from(), start + mistake.to(), ""), diagnostics);
  }

  /** Reads with a reader that reports on its own. */
  <T> T read(Function<Diagnostics, T> reader) {
    return reader.apply(diagnostics);
  }

  void enter(int offset) {
    if (++depth > MAX_DEPTH) {
      throw TextLimits.refusal(offset, "the Markdown is nested too deeply", "use fewer levels");
    }
  }

  void leave() {
    depth--;
  }
}

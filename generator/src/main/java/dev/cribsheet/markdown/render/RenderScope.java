package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.limits.TextLimits;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rendering of one text: its renderers and the state that they share. */
public final class RenderScope {
  private static final int MAX_DEPTH = 100;
  private static final long BASE_OUTPUT = 65_536;
  private static final long OUTPUT_PER_INPUT = 20;

  final Document document;
  final EngineText text;
  final Diagnostics diagnostics;
  final MarkdownPolicy policy;
  final Set<String> callouts;
  final TagStack tags = new TagStack();
  final RawHtmlRenderer rawHtml = new RawHtmlRenderer(this);
  final LinkRenderer links = new LinkRenderer(this);
  final ForeignMarkup foreign = new ForeignMarkup(this);
  final DanglingReferences dangling = new DanglingReferences(this);
  final InlineRenderer inlines = new InlineRenderer(this);
  final BlockRenderer blocks = new BlockRenderer(this);
  final MarkdownSource source = new MarkdownSource(this);
  final FootnoteRenderer footnotes;
  final EstimateBlocks estimates;
  HeadingOutline headings;

  /** The ids of raw anchors that were written. */
  final Set<String> anchors = new LinkedHashSet<>();

  /** Whether this is the body of a page, which can have raw anchors. */
  boolean isBody;

  private final Set<String> reported = new HashSet<>();

  /** The headings inside the current section. */
  final List<Heading> inner = new ArrayList<>();

  /** The text of the last heading that was rendered. */
  String heading = "";

  private long outputLeft;
  private int depth;

  public RenderScope(
      Document document, EngineText text, Diagnostics diagnostics, MarkdownPolicy policy) {
    this(document, text, diagnostics, policy, Set.of());
  }

  /** Creates a scope with the site's own callouts, given by their keywords in upper case. */
  public RenderScope(
      Document document,
      EngineText text,
      Diagnostics diagnostics,
      MarkdownPolicy policy,
      Set<String> callouts) {
    this.callouts = Set.copyOf(callouts);
    this.document = document;
    this.text = text;
    this.policy = policy;
    this.diagnostics = diagnostics;
    this.outputLeft = BASE_OUTPUT + OUTPUT_PER_INPUT * text.text().length();
    this.footnotes = new FootnoteRenderer(this);
    this.estimates = new EstimateBlocks(this);
  }

  MarkupWriter writer() {
    return new MarkupWriter(this);
  }

  /** Renders each paragraph of the text as a line, without block elements. */
  public MarkdownText renderInline() {
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

  /** Returns whether a problem of this kind was reported. */
  boolean isReported(String kind) {
    return reported.contains(kind);
  }

  /** Reports the first problem of a kind in this text. */
  void reportOnce(String kind, DiagnosticCode code, SourceRef place, String message, String hint) {
    if (reported.add(kind)) {
      report(code, place, message, hint);
    }
  }

  void reportOnce(
      String kind, DiagnosticCode code, BasedSequence place, String message, String hint) {
    reportOnce(kind, code, text.place(place), message, hint);
  }

  void reportOnce(
      String kind, DiagnosticCode code, int start, int end, String message, String hint) {
    SourceRef place = text.places().of(start, end, text.text().substring(start, end));
    reportOnce(kind, code, place, message, hint);
  }

  /** Like {@link #reportOnce}, but always reports a warning. */
  void warnOnce(
      String kind, DiagnosticCode code, BasedSequence place, String message, String hint) {
    if (reported.add(kind)) {
      diagnostics.warn(code, text.place(place), message, hint);
    }
  }

  /** Counts characters of markup; the limit is 65,536 plus 20 times the length of the text. */
  void countOutput(int characters) {
    outputLeft -= characters;
    if (outputLeft < 0) {
      throw TextLimits.refusal(
          0,
          "the Markdown expands to too much HTML",
          "split the page, or repeat fewer footnotes and link references");
    }
  }

  /** Counts a level of nesting until {@link #leave}; the limit is 100. */
  void enter(int offset) {
    if (++depth > MAX_DEPTH) {
      throw TextLimits.refusal(offset, "the Markdown is nested too deeply", "use fewer levels");
    }
  }

  void leave() {
    depth--;
  }
}

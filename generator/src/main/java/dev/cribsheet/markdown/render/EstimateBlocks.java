package dev.cribsheet.markdown.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.estimate.Amount;
import dev.cribsheet.estimate.EstimateTable;
import dev.cribsheet.estimate.Estimates;
import dev.cribsheet.markdown.html.CharacterFilter;
import dev.cribsheet.markdown.model.LabelSlot;
import dev.cribsheet.markdown.model.NumberSlot;
import dev.cribsheet.source.EmbeddedBlock;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders estimates, and their results where the text quotes them. */
final class EstimateBlocks {
  static final String WORD = "estimate";

  private static final Pattern QUOTATION =
      Pattern.compile("(?<!\\\\)\\{((?:\\s*=|\\d[^{}=\\n]{0,80}=)\\s[^{}\\n]{1,120})\\}");

  private final RenderScope scope;
  private final Estimates estimates;
  private final Map<FencedCodeBlock, EmbeddedBlock> blocks = new IdentityHashMap<>();
  private boolean inBody;

  EstimateBlocks(RenderScope scope) {
    this.scope = scope;
    this.estimates = new Estimates(scope.diagnostics);
  }

  /** Computes all estimates of the body, so that text before an estimate can quote it. */
  void compute() {
    inBody = true;
    collect(scope.document);
    estimates.compute();
  }

  private void collect(Node parent) {
    scope.enter(parent.getStartOffset());
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean fenced = node instanceof FencedCodeBlock;
      if (fenced && FenceRenderer.word((FencedCodeBlock) node, scope.text).equals(WORD)) {
        EmbeddedBlock lines = FenceRenderer.lines((FencedCodeBlock) node, scope.text);
        blocks.put((FencedCodeBlock) node, lines);
        estimates.add(lines);
      } else if (node instanceof com.vladsch.flexmark.util.ast.Block && !fenced) {
        collect(node);
      }
    }
    scope.leave();
  }

  void render(FencedCodeBlock block, MarkupWriter out) {
    Optional<EstimateTable> table =
        blocks.containsKey(block) ? estimates.table(blocks.get(block)) : Optional.empty();
    table.ifPresent(found -> table(found, out));
  }

  private static void table(EstimateTable table, MarkupWriter out) {
    out.raw("<figure class=\"estimate\">\n<figcaption>");
    if (table.title().isEmpty()) {
      out.slot(new LabelSlot("estimate.label"));
    } else {
      out.text(table.title());
    }
    out.raw("</figcaption>\n<dl>\n").endBlock();
    table.rows().forEach(row -> row(row, out));
    out.raw("</dl>\n</figure>\n").endBlock();
  }

  private static void row(EstimateTable.Row row, MarkupWriter out) {
    boolean input = row.working().isEmpty();
    out.raw(input ? "<div>" : "<div class=\"estimate-result\">");
    out.raw("<dt>").text(row.name()).raw("</dt>").endBlock().raw("<dd>");
    out.raw(row.rounded() ? "≈\u00a0" : "");
    amount(row.result(), out);
    out.raw("</dd>").endBlock();
    if (!row.note().isEmpty()) {
      out.raw("<dd class=\"estimate-note\">").text(row.note()).raw("</dd>").endBlock();
    }
    if (!input) {
      out.raw("<dd class=\"estimate-working\">= ");
      row.working().forEach(piece -> piece(piece, out));
      out.raw("</dd>").endBlock();
    }
    out.raw("</div>\n");
  }

  private static void piece(EstimateTable.Piece piece, MarkupWriter out) {
    if (piece instanceof EstimateTable.AmountPiece amount) {
      amount(amount.amount(), out);
    } else if (piece instanceof EstimateTable.FunctionPiece function) {
      out.slot(new LabelSlot("estimate." + function.name())).raw(" ");
    } else {
      out.words(((EstimateTable.TextPiece) piece).text());
    }
  }

  private static NumberSlot slot(Amount amount) {
    return new NumberSlot(amount.number().toPlainString(), amount.unit());
  }

  private static void amount(Amount amount, MarkupWriter out) {
    out.slot(slot(amount));
    out.plain(amount.toString());
  }

  /** Writes text with the results that it quotes. */
  void text(String source, int start, MarkupWriter out) {
    Matcher quotation = QUOTATION.matcher(source);
    int done = 0;
    while (source.indexOf('{', done) >= 0 && quotation.find()) {
      out.words(CharacterFilter.decode(source.substring(done, quotation.start())));
      Optional<Amount> amount = quoted(quotation.group(1), start + quotation.start(1), out);
      int from = start + quotation.start();
      int to = start + quotation.end();
      amount.ifPresent(found -> scope.source.slot(from, to, slot(found)));
      done = quotation.end();
    }
    out.words(CharacterFilter.decode(source.substring(done)));
  }

  private Optional<Amount> quoted(String quotation, int start, MarkupWriter out) {
    Optional<Amount> result = result(quotation, start);
    result.ifPresent(
        amount -> {
          out.raw("<data").attribute("value", amount.number().toPlainString()).raw(">");
          amount(amount, out);
          out.raw("</data>");
        });
    return result;
  }

  private Optional<Amount> result(String quotation, int start) {
    try {
      if (!inBody) {
        throw new SyntaxException(
            DiagnosticCode.ESTIMATE,
            0,
            quotation.length(),
            "a result cannot be quoted here",
            "quote it in the body of the page");
      }
      return estimates.quoted(quotation);
    } catch (SyntaxException e) {
      SourceRef place = scope.text.places().of(start + e.from(), start + e.to(), "");
      e.report(place, scope.diagnostics);
      return Optional.empty();
    }
  }
}

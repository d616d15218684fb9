package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Call;
import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.QuestionParts;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.markdown.model.EstimateResult;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.view.sheet.SheetBlockView.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The parts of a question as blocks of its sheet. */
record QuestionSheetBlocks(PageContext scope, DraftItems items, SheetDiagrams diagrams) {
  private static final int NUMBERS = 5;
  private static final int CALLS = 6;
  private static final int POINTS = 3;

  List<DraftBlock> of(Question question) {
    QuestionParts parts = QuestionParts.of(question.body());
    SourceRef source = question.source();
    List<DraftBlock> blocks = new ArrayList<>();
    MarkdownText prompt = question.body().sections().get(0).body();
    blocks.add(
        DraftBlock.of("prose", scope.t("sheet.prompt"), List.of(items.text(prompt, source))));
    if (!parts.asks().isEmpty()) {
      blocks.add(DraftBlock.of("asks", scope.t("sheet.ask-first"), asks(parts.asks(), source)));
    }
    diagrams.first(parts.diagrams()).ifPresent(blocks::add);
    parts.calls().forEach((heading, calls) -> blocks.add(calls(heading, calls)));
    blocks.add(
        DraftBlock.of(
            "results",
            scope.t("part.numbers-short"),
            numbers(parts.numbers()).map(result -> number(result, source)).toList()));
    parts.entities().forEach((heading, rows) -> blocks.add(entities(heading, rows)));
    parts.lists().forEach((heading, list) -> blocks.add(list(heading, list)));
    return blocks;
  }

  /**
   * Returns the clarifying questions, each with what you hear if there is a table. The first clause
   * of an answer stays when details are left out.
   */
  private List<DraftItem> asks(List<List<MarkdownText>> rows, SourceRef source) {
    return rows.stream()
        .map(
            row ->
                row.size() < 2
                    ? items.text(row.get(0), source)
                    : ask(row.get(0), row.get(1), source))
        .toList();
  }

  private DraftItem ask(MarkdownText question, MarkdownText answer, SourceRef source) {
    FirstClause clause = FirstClause.of(scope.unlinked(answer));
    Entry entry =
        new Entry(
            question.plain(),
            LastLine.kept(clause.text()),
            HtmlFragment.none(),
            LastLine.kept(clause.rest()));
    return new DraftItem(0, entry, PrintRule.ALWAYS, question.plain(), source);
  }

  private static DraftBlock calls(Heading heading, List<Call> calls) {
    return block(
        "calls",
        heading,
        calls.stream().limit(CALLS),
        Call::name,
        call -> new HtmlFragment(call.target()));
  }

  /** Returns the first entities, each with its key underlined and its other columns. */
  private DraftBlock entities(Heading heading, List<List<MarkdownText>> rows) {
    return block(
        "points", heading, rows.stream().limit(POINTS), row -> row.get(0).plain(), this::columns);
  }

  private HtmlFragment columns(List<MarkdownText> row) {
    return new HtmlFragment(
        IntStream.range(1, row.size())
            .filter(column -> !row.get(column).plain().isEmpty())
            .mapToObj(column -> column(column, scope.unlinked(row.get(column)).html()))
            .collect(Collectors.joining(", ")));
  }

  private static String column(int column, String html) {
    return column == 1 ? "<span class=\"sheet-key\">" + html + "</span>" : html;
  }

  private static <T> DraftBlock block(
      String kind,
      Heading heading,
      Stream<T> entries,
      Function<T, String> name,
      Function<T, HtmlFragment> text) {
    return DraftBlock.of(
        kind,
        heading.title().plain(),
        entries
            .map(
                entry ->
                    new DraftItem(
                        0,
                        new Entry(
                            name.apply(entry),
                            LastLine.kept(text.apply(entry)),
                            HtmlFragment.none(),
                            HtmlFragment.none()),
                        PrintRule.ALWAYS,
                        name.apply(entry),
                        heading.source()))
            .toList());
  }

  /** Returns the first computed results, or the first rows of an estimate with only inputs. */
  private static Stream<EstimateResult> numbers(List<EstimateResult> results) {
    boolean computed = results.stream().anyMatch(EstimateResult::computed);
    return results.stream().filter(result -> result.computed() || !computed).limit(NUMBERS);
  }

  /** Returns a number with what it was computed from, which stays when details are left out. */
  private DraftItem number(EstimateResult result, SourceRef source) {
    String amount =
        scope.strings().amount(new BigDecimal(result.value().number()), result.value().unit());
    String value = "<strong>" + HtmlFragment.ofText(amount) + "</strong>";
    String note = result.note().replace(" ×", "\u00a0×");
    String text =
        note.isEmpty() ? value : scope.t("sheet.labelled", Map.of("label", value, "text", note));
    return new DraftItem(
        0,
        new Entry(
            "",
            new HtmlFragment(capitalised(result.name())),
            LastLine.kept(new HtmlFragment(text)),
            HtmlFragment.none()),
        PrintRule.ALWAYS,
        result.name() + ": " + amount,
        source);
  }

  private String capitalised(String name) {
    int first = name.offsetByCodePoints(0, 1);
    Locale locale = Locale.forLanguageTag(scope.strings().language());
    return name.substring(0, first).toUpperCase(locale) + name.substring(first);
  }

  /**
   * Returns a block for a list. Only the first three decisions are kept; in other lists, entries
   * after the third may be dropped.
   */
  private DraftBlock list(Heading heading, List<MarkdownText> list) {
    boolean decisions = heading.id().equals(Anchors.DECISIONS);
    List<DraftItem> entries = new ArrayList<>();
    for (MarkdownText text :
        list.subList(0, decisions ? Math.min(POINTS, list.size()) : list.size())) {
      DraftItem item = items.text(text, heading.source());
      entries.add(entries.size() < POINTS ? item : item.with(PrintRule.IF_ROOM));
    }
    String kind = heading.id().equals(Anchors.TRAPS) ? "mistakes" : "questions";
    return DraftBlock.of(kind, heading.title().plain(), entries);
  }
}

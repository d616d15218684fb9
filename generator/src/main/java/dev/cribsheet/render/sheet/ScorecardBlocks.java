package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.SignalSet;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.view.sheet.SheetBlockView.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A scorecard: the levels of each signal, with a line for the evidence, then the total and the
 * decision.
 */
record ScorecardBlocks(PageContext scope, DraftItems items) {
  static final String KIND = "score";

  /** A place for a number. */
  private static final String BLANK = "<b></b>";

  /** The same at the end of a row, on the line below it. */
  private static final String ROOM = "\u00a0".repeat(7);

  /** The space between the levels to choose from. */
  private static final String SPACE = "\u00a0\u00a0 ";

  /** Returns the block of one signal, or those of all signals and their total. */
  Stream<DraftBlock> of(String owner) {
    SignalSet signals = scope.site().content().signals();
    Stream<DraftBlock> each =
        signals.signals().stream()
            .filter(signal -> owner.isEmpty() || signal.id().equals(owner))
            .map(signal -> block(signal, signals.levels()));
    return owner.isEmpty() && !signals.signals().isEmpty()
        ? Stream.concat(each, Stream.of(total(signals)))
        : each;
  }

  private DraftBlock block(Signal signal, List<String> levels) {
    List<DraftItem> entries = new ArrayList<>(items.levels(levels, signal));
    entries.add(line("sheet.evidence", "<span></span>" + words("sheet.not-seen"), signal));
    entries.add(line("", level("sheet.level", signal) + BLANK, signal));
    return DraftBlock.of(KIND, signal.name(), entries);
  }

  private DraftBlock total(SignalSet signals) {
    Signal first = signals.signals().get(0);
    String possible = scope.t("sheet.of", sums(signals));
    return DraftBlock.of(
        KIND,
        scope.t("sheet.total", sums(signals)),
        List.of(
            line("sheet.points", words("sheet.sum") + BLANK, first),
            line("sheet.out-of", HtmlFragment.ofText(possible) + BLANK, first),
            line("sheet.decision", words("sheet.decisions"), first),
            line("sheet.reason", "", first)));
  }

  /** Returns one block with a row for each signal and for the total. */
  DraftBlock brief() {
    SignalSet signals = scope.site().content().signals();
    List<DraftItem> rows = new ArrayList<>();
    String levels =
        IntStream.rangeClosed(1, signals.levels().size())
            .mapToObj(scope.strings()::number)
            .collect(Collectors.joining(SPACE));
    for (Signal signal : signals.signals()) {
      rows.add(row(signal.name(), levels + SPACE + level("sheet.weight", signal), signal));
    }
    if (!rows.isEmpty()) {
      Signal first = signals.signals().get(0);
      String possible = scope.t("sheet.of", sums(signals));
      rows.add(row(labelled("sheet.points", scope.t("sheet.sum")), "", first));
      rows.add(row(labelled("sheet.out-of", possible), "", first));
    }
    return DraftBlock.of("numbers", scope.t("sheet.title.scorecard"), rows);
  }

  private String labelled(String label, String text) {
    return scope.t("sheet.labelled", Map.of("label", scope.t(label), "text", text));
  }

  private DraftItem row(String name, String value, Signal signal) {
    Entry entry =
        new Entry(
            "",
            HtmlFragment.ofText(LastLine.kept(name)),
            new HtmlFragment("<span class=\"sheet-plain\">" + value + ROOM + "</span>"),
            HtmlFragment.none());
    return new DraftItem(0, entry, PrintRule.ALWAYS, name, signal.source());
  }

  private String level(String key, Signal signal) {
    Map<String, Object> values = Map.of("signal", signal.name(), "weight", signal.weight());
    return HtmlFragment.ofText(scope.t(key, values)).html();
  }

  /** Returns what the texts about the total may name: the least and the most points. */
  private static Map<String, Object> sums(SignalSet signals) {
    int weights = signals.signals().stream().mapToInt(Signal::weight).sum();
    int levels = signals.levels().size();
    return Map.of("levels", levels, "least", weights, "points", levels * weights);
  }

  private String words(String key) {
    return HtmlFragment.ofText(scope.t(key)).html();
  }

  /** Returns a line to write on, with a label at its start and markup at its end. */
  private DraftItem line(String label, String end, Signal signal) {
    String start = label.isEmpty() ? "" : scope.t(label);
    Entry entry =
        new Entry("", new HtmlFragment(end), HtmlFragment.ofText(start), HtmlFragment.none());
    return new DraftItem(0, entry, PrintRule.ALWAYS, start, signal.source());
  }
}

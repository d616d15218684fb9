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
import java.util.stream.Stream;

/**
 * A scorecard: the levels of each signal, with a line for the evidence, then the total and the
 * decision.
 */
record ScorecardBlocks(PageContext scope, DraftItems items) {
  static final String KIND = "score";

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
    String points =
        scope.t("sheet.level", Map.of("signal", signal.name(), "weight", signal.weight()));
    entries.add(line("sheet.evidence", "<span></span>" + words("sheet.not-seen"), signal));
    entries.add(line("", HtmlFragment.ofText(points) + "<b></b>", signal));
    return DraftBlock.of(KIND, signal.name(), entries);
  }

  private DraftBlock total(SignalSet signals) {
    int weights = signals.signals().stream().mapToInt(Signal::weight).sum();
    int levels = signals.levels().size();
    int points = levels * weights;
    Signal first = signals.signals().get(0);
    String possible = scope.t("sheet.of", Map.of("levels", levels, "points", points));
    return DraftBlock.of(
        KIND,
        scope.t("sheet.total", Map.of("least", weights, "points", points)),
        List.of(
            line(
                "sheet.points",
                words("sheet.out-of") + "<b></b> " + HtmlFragment.ofText(possible),
                first),
            line("sheet.decision", words("sheet.decisions"), first),
            line("sheet.reason", "", first)));
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

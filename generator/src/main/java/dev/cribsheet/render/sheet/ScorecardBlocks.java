package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.SignalSet;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.render.html.context.PageContext;
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
    entries.add(blank(scope.t("sheet.evidence"), "", signal));
    String title =
        scope.t("sheet.level", Map.of("signal", signal.name(), "weight", signal.weight()));
    return DraftBlock.of(KIND, title, entries);
  }

  private DraftBlock total(SignalSet signals) {
    int weights = signals.signals().stream().mapToInt(Signal::weight).sum();
    int most = weights * signals.levels().size();
    Signal first = signals.signals().get(0);
    Map<String, Object> total = Map.of("points", most, "levels", signals.levels().size());
    return DraftBlock.of(
        KIND,
        scope.t("sheet.total"),
        List.of(
            blank(scope.t("sheet.points"), scope.t("sheet.of", total), first),
            blank(scope.t("sheet.decision"), "", first)));
  }

  /** Returns a line to write on. */
  private DraftItem blank(String label, String after, Signal signal) {
    return items.row("", after, label, signal.source());
  }
}

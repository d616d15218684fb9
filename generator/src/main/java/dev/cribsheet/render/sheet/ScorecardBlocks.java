package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.SignalSet;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.render.html.context.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A scorecard: the levels of each signal with a line for the evidence, and the total. */
record ScorecardBlocks(PageContext scope, DraftItems items) {
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
    String points = scope.t("sheet.level", Map.of("weight", signal.weight()));
    entries.add(items.row("", scope.t("sheet.evidence"), points, signal.source()));
    return DraftBlock.of("score", signal.name(), entries);
  }

  private DraftBlock total(SignalSet signals) {
    int weights = signals.signals().stream().mapToInt(Signal::weight).sum();
    int most = weights * signals.levels().size();
    return DraftBlock.of(
        "score",
        scope.t("sheet.total"),
        List.of(
            items.row(
                "",
                scope.t("sheet.decision", Map.of("points", most)),
                scope.t("sheet.points"),
                signals.signals().get(0).source())));
  }
}

package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Anchors are unique on a page that shows the entries of several lists or files. */
final class SharedAnchorsAreFreeRule implements Rule {
  private static final Pattern LETTER = Pattern.compile("letter-[0-9]+");
  private static final Pattern PLAN = Pattern.compile("plan-[0-9]+");

  private static final Set<String> OF_FRAMEWORK =
      Set.of(Anchors.TIME, Anchors.STEPS, Anchors.SIGNALS, StepPart.SHORT_PLAN.anchor());

  /** An anchor's owner and position. */
  private record Taken(String owner, SourceRef source) {}

  @Override
  public void check(Content content, Diagnostics diagnostics) {
    checkChecklists(content, diagnostics);
    GeneratedAnchors generated = GeneratedAnchors.of(content);
    content.steps().forEach(step -> checkStep(step, generated, diagnostics));
    for (Signal signal : content.signals().signals()) {
      boolean taken = PLAN.matcher(signal.id()).matches() || OF_FRAMEWORK.contains(signal.id());
      reportIf(taken, signal.id(), signal.source(), diagnostics);
    }
    content.redFlags().stream()
        .filter(flag -> flag.id().startsWith("step-"))
        .filter(flag -> isStep(flag.id().substring("step-".length()), content))
        .forEach(flag -> report(flag.id(), flag.source(), diagnostics));
    for (NumberTable table : content.numbers()) {
      checkNumber(table.id(), table.source(), content, diagnostics);
      table.rows().forEach(row -> checkNumber(row.id(), row.source(), content, diagnostics));
    }
    for (Term term : content.terms()) {
      checkNumber(term.id(), term.source(), content, diagnostics);
    }
  }

  /**
   * Reports an item's anchor if another list or its items use it. All lists share one page, so the
   * anchor is the list's id, a hyphen and the item's id.
   */
  private static void checkChecklists(Content content, Diagnostics diagnostics) {
    Map<String, Taken> taken = new HashMap<>();
    for (Step step : content.steps()) {
      if (!step.checklist().isEmpty()) {
        taken.put(step.id(), new Taken(step.id(), step.idSource()));
      }
    }
    content
        .checklists()
        .forEach(list -> taken.putIfAbsent(list.id(), new Taken(list.id(), list.source())));
    for (Step step : content.steps()) {
      takeItems(step.id(), step.checklist(), taken, diagnostics);
    }
    for (Checklist list : content.checklists()) {
      takeItems(list.id(), list.items(), taken, diagnostics);
    }
  }

  private static void takeItems(
      String owner, List<Item> items, Map<String, Taken> taken, Diagnostics diagnostics) {
    for (Item item : items) {
      String anchor = Anchors.item(owner, item.id());
      Taken first = taken.putIfAbsent(anchor, new Taken(owner, item.source()));
      if (first != null && !first.owner().equals(owner)) {
        diagnostics.add(
            DiagnosticCode.ANCHOR_TWICE,
            item.source(),
            "duplicate item anchor '" + anchor + "'",
            "first used at " + first.source() + ": give the item another 'id'");
      }
    }
  }

  /** Reports an item with the same anchor as a generated part of its step's page. */
  private static void checkStep(Step step, GeneratedAnchors generated, Diagnostics diagnostics) {
    Set<String> parts = generated.partsOf(step);
    for (Item item : step.checklist()) {
      String anchor = Anchors.item(step.id(), item.id());
      reportIf(parts.contains(anchor), anchor, item.source(), diagnostics);
    }
  }

  private static void checkNumber(
      String id, SourceRef source, Content content, Diagnostics diagnostics) {
    boolean glossary = !content.terms().isEmpty();
    boolean taken = id.equals(Anchors.GLOSSARY) || LETTER.matcher(id).matches();
    reportIf(glossary && taken, id, source, diagnostics);
  }

  private static boolean isStep(String id, Content content) {
    return content.steps().stream().anyMatch(step -> step.id().equals(id));
  }

  private static void reportIf(
      boolean taken, String anchor, SourceRef source, Diagnostics diagnostics) {
    if (taken) {
      report(anchor, source, diagnostics);
    }
  }

  private static void report(String anchor, SourceRef source, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.ANCHOR_TWICE,
        source,
        "the anchor '" + anchor + "' is reserved for a section of the page",
        "give it another 'id', such as: my-" + anchor);
  }
}

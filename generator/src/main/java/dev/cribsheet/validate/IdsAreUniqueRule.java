package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.NumberTable;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;

/** An id names one thing of its kind. */
final class IdsAreUniqueRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    UniqueNames owners = names("step or checklist id", diagnostics);
    content.steps().forEach(step -> owners.add(step.id(), step.source()));
    content.checklists().forEach(list -> owners.add(list.id(), list.source()));

    UniqueNames flags = names("red flag id", diagnostics);
    content.redFlags().forEach(flag -> flags.add(flag.id(), flag.source()));

    UniqueNames signals = names("signal id", diagnostics);
    content.signals().signals().forEach(signal -> signals.add(signal.id(), signal.source()));

    UniqueNames topics = names("topic id", diagnostics);
    content.topics().orElse(List.of()).forEach(topic -> topics.add(topic.id(), topic.source()));

    // Tables, their rows and the terms share one page, so they share one set of anchors.
    UniqueNames numbers = names("id", diagnostics);
    for (NumberTable table : content.numbers()) {
      numbers.add(table.id(), table.source());
      table.rows().forEach(row -> numbers.add(row.id(), row.source()));
    }
    content.terms().forEach(term -> numbers.add(term.id(), term.source()));
  }

  private static UniqueNames names(String what, Diagnostics diagnostics) {
    return new UniqueNames(what, DiagnosticCode.DUPLICATE_ID, diagnostics);
  }
}

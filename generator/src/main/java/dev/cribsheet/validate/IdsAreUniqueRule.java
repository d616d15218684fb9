package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import java.util.List;

/** An id is unique within its kind. */
final class IdsAreUniqueRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    UniqueNames owners = names("step or checklist id", diagnostics);
    content.steps().forEach(step -> owners.add(step.id(), step.idSource()));
    content.checklists().forEach(list -> owners.addId(list.id(), list.source()));

    UniqueNames flags = names("red flag id", diagnostics);
    content.redFlags().forEach(flag -> flags.addId(flag.id(), flag.source()));

    UniqueNames signals = names("signal id", diagnostics);
    content.signals().signals().forEach(signal -> signals.addId(signal.id(), signal.source()));

    UniqueNames paths = names("path id", diagnostics);
    content.studyPaths().forEach(path -> paths.addId(path.id(), path.source()));

    UniqueNames topics = names("topic id", diagnostics);
    content.topics().orElse(List.of()).forEach(topic -> topics.addId(topic.id(), topic.source()));

    // Tables, their rows and the terms share one page, so they share one set of anchors.
    UniqueNames numbers = names("id", diagnostics);
    for (NumberTable table : content.numbers()) {
      numbers.addId(table.id(), table.source());
      table.rows().forEach(row -> numbers.addId(row.id(), row.source()));
    }
    content.terms().forEach(term -> numbers.addId(term.id(), term.source()));
  }

  private static UniqueNames names(String what, Diagnostics diagnostics) {
    return new UniqueNames(what, DiagnosticCode.DUPLICATE_ID, diagnostics);
  }
}

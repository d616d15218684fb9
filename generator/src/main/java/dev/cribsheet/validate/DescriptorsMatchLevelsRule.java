package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.SignalSet.Signal;
import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;

/** A signal describes each level of the rubric, or none. */
final class DescriptorsMatchLevelsRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    int levels = content.signals().levels().size();
    for (Signal signal : content.signals().signals()) {
      int described = signal.descriptors().size();
      if (described != 0 && described != levels) {
        diagnostics.add(
            DiagnosticCode.LEVEL_COUNT,
            signal.source(),
            "'"
                + signal.name()
                + "' needs "
                + CountedNoun.of(levels, "descriptor")
                + ", one per level, but has "
                + described,
            "write one descriptor per entry in 'levels'");
      }
    }
  }
}

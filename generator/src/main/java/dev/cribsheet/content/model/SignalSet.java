package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;

/** What an interviewer looks for, with the names of the rubric's levels, lowest first. */
public record SignalSet(List<String> levels, List<Signal> signals) {
  public static final SignalSet NONE = new SignalSet(List.of(), List.of());

  /** One signal, with a weight from 1 to 10 and a descriptor for each level or none. */
  public record Signal(
      String id,
      String name,
      MarkdownText looksLike,
      List<MarkdownText> descriptors,
      int weight,
      List<Reference<Step>> steps,
      SourceRef source) {
    public Signal {
      descriptors = List.copyOf(descriptors);
      steps = List.copyOf(steps);
    }
  }

  public SignalSet {
    levels = List.copyOf(levels);
    signals = List.copyOf(signals);
  }
}

package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.List;

/** The signals that an interviewer looks for, and the names of the levels, lowest first. */
public record SignalSet(List<String> levels, List<Signal> signals) {
  public static final SignalSet NONE = new SignalSet(List.of(), List.of());

  /** A signal with a weight from 1 to 10, and with a descriptor for each level or for none. */
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

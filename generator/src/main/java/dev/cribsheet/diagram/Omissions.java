package dev.cribsheet.diagram;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.source.EmbeddedBlock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects probable mistakes and what the drawing leaves out. All omissions become a single
 * warning.
 */
final class Omissions {
  private static final int MAX_NAMED = 6;
  private static final String COLOURS =
      "colours come from the theme; highlight a box with one of :::" + FlowStatements.ROLES;

  private final Set<String> names = new LinkedHashSet<>();
  private final List<SyntaxException> slips = new ArrayList<>();
  private Optional<TextSpan> first = Optional.empty();
  private Optional<String> hint = Optional.empty();

  void add(String name, TextSpan span) {
    add(name, span, Optional.empty());
  }

  void addStyle(String name, TextSpan span) {
    add(name, span, Optional.of(COLOURS));
  }

  /** Adds an omission and a hint about what to write instead. Only the first hint is shown. */
  void add(String name, TextSpan span, Optional<String> instead) {
    if (names.size() <= MAX_NAMED) {
      names.add("'" + name + "'");
    }
    first = first.or(() -> Optional.of(span));
    hint = hint.or(() -> instead);
  }

  void add(SyntaxException slip) {
    slips.add(slip);
  }

  void report(EmbeddedBlock block, Diagnostics diagnostics) {
    slips.forEach(slip -> block.report(0, slip, diagnostics));
    first.ifPresent(
        span ->
            diagnostics.add(
                DiagnosticCode.DIAGRAM_SIMPLIFIED,
                block.place(span.line(), span.from(), span.to()),
                "the drawing leaves out " + list(),
                hint));
  }

  private String list() {
    String named = String.join(", ", names.stream().limit(MAX_NAMED).toList());
    return names.size() > MAX_NAMED ? named + " and more" : named;
  }
}

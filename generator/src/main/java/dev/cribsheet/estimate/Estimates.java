package dev.cribsheet.estimate;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.estimate.EstimateBudget.Kind;
import dev.cribsheet.source.BlockLines;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All estimates of a document: a name of one may be used in the others and in the text. */
public final class Estimates {
  private static final int MAX_NAMES = 200;
  private static final int DIGITS = 2;

  private record Placed(Definition definition, BlockLines block, int line) {}

  private final Diagnostics diagnostics;
  private final Map<String, Placed> placed = new LinkedHashMap<>();
  private final Map<BlockLines, List<String>> names = new IdentityHashMap<>();
  private final Map<BlockLines, String> titles = new IdentityHashMap<>();
  private final Map<String, Optional<Quantity>> values = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final EstimateBudget budget = new EstimateBudget();

  /** How authors spell what they count: the longest, which is for many. */
  private final Map<Dimension, String> spellings = new HashMap<>();

  /** Estimates whose mistakes are reported. */
  public Estimates(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads the lines of a block. */
  public void add(BlockLines block) {
    if (!budget.allows(Kind.BLOCK)) {
      budget.mistake(Kind.BLOCK).ifPresent(mistake -> report(block, 0, mistake));
      return;
    }
    List<String> defined = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i < block.lines().size(); i++) {
      String line = block.lines().get(i);
      if (line.isBlank()) {
        continue;
      }
      if (!budget.allows(Kind.LINE)) {
        int over = i;
        budget.mistake(Kind.LINE).ifPresent(mistake -> report(block, over, mistake));
        break;
      }
      try {
        if (line.strip().startsWith("#")) {
          title(line, first, block);
        } else {
          Definition definition = Definition.read(line);
          define(new Placed(definition, block, i));
          spell(definition);
          defined.add(definition.name());
        }
      } catch (EstimateMistake mistake) {
        report(block, i, mistake);
      }
      first = false;
    }
    names.put(block, defined);
  }

  private void title(String line, boolean first, BlockLines block) {
    int at = line.indexOf('#');
    if (!first) {
      throw new EstimateMistake(
          at,
          line.length(),
          "a title is only allowed on the first line",
          "write a note at the end of a line: # note");
    }
    titles.put(block, line.substring(at).replaceFirst("^#+\\s*", ""));
  }

  private void define(Placed line) {
    Definition definition = line.definition();
    int at = definition.nameAt();
    int end = at + definition.name().length();
    if (placed.size() == MAX_NAMES) {
      throw new EstimateMistake(
          at, end, "more than " + MAX_NAMES + " names", "split the page in two");
    }
    if (placed.putIfAbsent(definition.name(), line) != null) {
      throw new EstimateMistake(
          at, end, "'" + definition.name() + "' is already defined", "choose another name");
    }
  }

  private void spell(Definition definition) {
    for (Formula.Part part : definition.formula().parts()) {
      if (part instanceof Formula.Value value) {
        Unit unit = value.literal().unit();
        if (unit.size().compareTo(BigDecimal.ONE) == 0) {
          spellings.merge(
              unit.dimension(),
              unit.spelling(),
              (old, other) -> other.length() > old.length() ? other : old);
        }
      }
    }
  }

  /** Computes everything, so that every mistake is reported; to be called after all was added. */
  public void compute() {
    List.copyOf(placed.keySet()).forEach(this::value);
  }

  private Optional<Quantity> value(String name) {
    Optional<Quantity> known = values.get(name);
    if (known != null) {
      return known;
    }
    Placed line = placed.get(name);
    open.add(name);
    Optional<Quantity> value = Optional.empty();
    try {
      Quantity computed = Calculation.of(line.definition().formula(), this::known);
      check(line.definition(), computed);
      value = Optional.of(computed);
    } catch (EstimateMistake mistake) {
      report(line.block(), line.line(), mistake);
    } catch (Unknown ignored) {
      // The name that has no value was reported where it stands.
    }
    open.remove(name);
    values.put(name, value);
    return value;
  }

  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown() {
      super(null, null, false, false);
    }
  }

  private Quantity known(Formula.Name name) {
    if (!placed.containsKey(name.name())) {
      throw new EstimateMistake(
          name.from(),
          name.to(),
          "unknown name '" + name.name() + "'",
          DidYouMean.hint(name.name(), placed.keySet(), "define it: " + name.name() + " = …"));
    }
    if (open.contains(name.name())) {
      throw new EstimateMistake(
          name.from(),
          name.to(),
          "'" + name.name() + "' depends on itself",
          "break the cycle: give one of its names a number");
    }
    return value(name.name()).orElseThrow(Unknown::new);
  }

  /** What the author says about a result must be true. */
  private void check(Definition definition, Quantity computed) {
    definition
        .unit()
        .ifPresent(
            unit ->
                fits(unit, computed, definition.formula().column(), definition.formula().end()));
    definition.stated().ifPresent(stated -> Statement.check(stated, computed));
    boolean bare = definition.unit().isEmpty() && definition.stated().isEmpty();
    if (bare && !definition.formula().isInput() && !plain(computed.dimension())) {
      throw new EstimateMistake(
          definition.formula().column(),
          definition.formula().end(),
          "the result needs a unit",
          "add at the end: in " + computed.dimension());
    }
  }

  private boolean plain(Dimension dimension) {
    return dimension.isNone() || dimension.isCount() && spellings.containsKey(dimension);
  }

  static void fits(Unit unit, Quantity computed, int from, int to) {
    if (!unit.dimension().equals(computed.dimension())) {
      throw new EstimateMistake(
          from,
          to,
          "the result is in " + computed.dimension() + ", not in " + unit.spelling(),
          "fix the formula or the unit");
    }
  }

  /** The table of a block; absent when anything in it could not be computed. */
  public Optional<EstimateTable> table(BlockLines block) {
    List<EstimateRow> rows = new ArrayList<>();
    for (String name : names.getOrDefault(block, List.of())) {
      Optional<Amount> amount = amount(name);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      Definition definition = placed.get(name).definition();
      rows.add(new EstimateRow(name, Working.of(definition), amount.get(), definition.note()));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new EstimateTable(titles.getOrDefault(block, ""), rows));
  }

  /** The result of a name as it is shown; absent when there is none. */
  private Optional<Amount> amount(String name) {
    Definition definition = placed.get(name).definition();
    return values.get(name).map(value -> amount(definition, value));
  }

  private Amount amount(Definition definition, Quantity value) {
    if (definition.stated().isPresent()) {
      return definition.stated().get().amount();
    }
    if (definition.formula().isInput() && definition.unit().isEmpty()) {
      return ((Formula.Value) definition.formula().parts().get(0)).literal().amount();
    }
    return amount(definition, value, definition.digits().orElse(DIGITS));
  }

  private Amount amount(Definition definition, Quantity value, int digits) {
    Unit unit = unit(definition, value);
    return new Amount(Quantity.rounded(value.in(unit), digits), unit.spelling());
  }

  /** The unit in which a result is shown. */
  private Unit unit(Definition definition, Quantity value) {
    if (definition.unit().isPresent()) {
      return definition.unit().get();
    }
    if (definition.stated().isPresent()) {
      return definition.stated().get().unit();
    }
    if (definition.formula().isInput()) {
      return ((Formula.Value) definition.formula().parts().get(0)).literal().unit();
    }
    return value.dimension().isNone()
        ? Unit.NONE
        : new Unit(spellings.get(value.dimension()), BigDecimal.ONE, value.dimension());
  }

  /**
   * What a quotation in the text shows.
   *
   * @param quotation what stands between the braces
   * @param report takes what is wrong, by its columns
   */
  public Optional<Amount> quoted(String quotation, QuoteReport report) {
    if (!budget.allows(Kind.QUOTATION)) {
      budget
          .mistake(Kind.QUOTATION)
          .ifPresent(over -> report.report(over.from(), over.to(), over.getMessage(), over.hint()));
      return Optional.empty();
    }
    try {
      Quotation quote = Quotation.read(quotation);
      Formula.Name name = quote.name();
      if (!placed.containsKey(name.name())) {
        known(name);
      }
      Optional<Quantity> value = values.get(name.name());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      if (quote.stated().isPresent()) {
        Statement.check(quote.stated().get(), value.get());
        return Optional.of(quote.stated().get().amount());
      }
      if (quote.unit().isPresent()) {
        return Optional.of(quote.amount(value.get(), DIGITS));
      }
      return quote.digits() > 0
          ? Optional.of(amount(placed.get(name.name()).definition(), value.get(), quote.digits()))
          : amount(name.name());
    } catch (EstimateMistake mistake) {
      report.report(mistake.from(), mistake.to(), mistake.getMessage(), mistake.hint());
      return Optional.empty();
    }
  }

  /** Takes a mistake in a quotation. */
  @FunctionalInterface
  public interface QuoteReport {
    /** Columns count from 0. */
    void report(int from, int to, String message, String hint);
  }

  private void report(BlockLines block, int line, EstimateMistake mistake) {
    diagnostics.add(
        DiagnosticCode.ESTIMATE,
        block.place(line, mistake.from(), mistake.to()),
        mistake.getMessage(),
        mistake.hint());
  }
}

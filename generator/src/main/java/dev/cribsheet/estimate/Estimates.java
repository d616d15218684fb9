package dev.cribsheet.estimate;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.estimate.EstimateBudget.Kind;
import dev.cribsheet.source.EmbeddedBlock;
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

/**
 * All estimates of a document. A name that one estimate defines can be used in the others and
 * quoted in the text. Call {@link #add} for every block, then {@link #compute}, and only then the
 * other methods.
 */
public final class Estimates {
  private static final int MAX_NAMES = 200;
  private static final int DEFAULT_DIGITS = 2;

  private record Line(Definition definition, EmbeddedBlock block, int number) {
    String name() {
      return definition.name().name();
    }
  }

  private final Diagnostics diagnostics;
  private final EstimateBudget budget = new EstimateBudget();
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<EmbeddedBlock, List<Line>> linesByBlock = new IdentityHashMap<>();
  private final Map<EmbeddedBlock, String> titles = new IdentityHashMap<>();
  private final Map<String, Optional<Quantity>> values = new HashMap<>();
  private final Set<String> computing = new HashSet<>();

  /** The longest spelling of each counted thing in the document, which is usually the plural. */
  private final Map<Dimension, String> spellings = new HashMap<>();

  public Estimates(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Parses the lines of a block and reports errors. */
  public void add(EmbeddedBlock block) {
    if (!allows(Kind.BLOCK, block, 0)) {
      return;
    }
    List<Line> defined = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i < block.lines().size(); i++) {
      String text = block.lines().get(i);
      if (text.isBlank()) {
        continue;
      }
      if (!allows(Kind.LINE, block, i)) {
        break;
      }
      try {
        if (text.strip().startsWith("#")) {
          titles.put(block, EstimateTable.title(text, first));
        } else {
          Line line = new Line(Definition.parse(text), block, i);
          define(line);
          defined.add(line);
        }
      } catch (SyntaxException error) {
        block.report(i, error, diagnostics);
      }
      first = false;
    }
    linesByBlock.put(block, defined);
  }

  private boolean allows(Kind kind, EmbeddedBlock block, int line) {
    try {
      return budget.allows(kind);
    } catch (SyntaxException error) {
      block.report(line, error, diagnostics);
      return false;
    }
  }

  private void define(Line line) {
    Formula.Name name = line.definition().name();
    if (lines.size() == MAX_NAMES) {
      throw name.error(
          "there are more than " + MAX_NAMES + " names on one page", "split the page in two");
    }
    if (lines.putIfAbsent(name.name(), line) != null) {
      throw name.error("'" + name.name() + "' is already defined", "choose another name");
    }
    for (Formula.Part part : line.definition().formula().parts()) {
      if (part instanceof Literal literal && literal.unit().size().compareTo(BigDecimal.ONE) == 0) {
        spellings.merge(
            literal.unit().dimension(),
            literal.unit().spelling(),
            (old, other) -> other.length() > old.length() ? other : old);
      }
    }
  }

  /** Computes every result and reports errors. Call it once, after the last {@link #add}. */
  public void compute() {
    lines.values().forEach(this::value);
  }

  /** Returns the value of a line; empty if the line or one that it depends on has an error. */
  private Optional<Quantity> value(Line line) {
    if (values.containsKey(line.name())) {
      return values.get(line.name());
    }
    computing.add(line.name());
    Optional<Quantity> value = Optional.empty();
    try {
      value = evaluate(line.definition());
    } catch (SyntaxException error) {
      line.block().report(line.number(), error, diagnostics);
    }
    computing.remove(line.name());
    values.put(line.name(), value);
    return value;
  }

  private Optional<Quantity> evaluate(Definition definition) {
    Formula formula = definition.formula();
    Map<String, Quantity> inputs = new HashMap<>();
    for (Formula.Part part : formula.parts()) {
      if (part instanceof Formula.Name name) {
        Line line = line(name);
        if (computing.contains(name.name())) {
          throw name.error(
              "'" + name.name() + "' depends on itself",
              "break the cycle: give one of its names a number");
        }
        Optional<Quantity> value = value(line);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        inputs.put(name.name(), value.get());
      }
    }
    Quantity result = Calculation.of(formula, inputs);
    definition.unit().ifPresent(unit -> result.requireUnit(unit, formula));
    definition.stated().ifPresent(stated -> stated.requireEqual(result));
    if (unit(definition, result).isEmpty()) {
      throw formula.error("the result needs a unit", "add at the end: in " + result.dimension());
    }
    return Optional.of(result);
  }

  private Line line(Formula.Name name) {
    Line line = lines.get(name.name());
    if (line == null) {
      throw name.error(
          "unknown name '" + name.name() + "'",
          DidYouMean.hint(name.name(), lines.keySet(), "define it: " + name.name() + " = …"));
    }
    return line;
  }

  /** Returns the table of a block; empty if one of its results could not be computed. */
  public Optional<EstimateTable> table(EmbeddedBlock block) {
    List<EstimateTable.Row> rows = new ArrayList<>();
    for (Line line : linesByBlock.getOrDefault(block, List.of())) {
      Optional<Quantity> value = values.get(line.name());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      Definition definition = line.definition();
      Amount result = amount(definition, value.get(), Optional.empty());
      Unit unit = unit(definition, value.get()).orElseThrow();
      rows.add(
          new EstimateTable.Row(
              definition.name().displayed(),
              definition.formula().displayed(),
              result,
              value.get().isRounded(result, unit),
              definition.note()));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new EstimateTable(titles.getOrDefault(block, ""), rows));
  }

  /**
   * Returns the result as written or rounded; {@code digits} overrides the number of digits in the
   * line.
   */
  private Amount amount(Definition definition, Quantity value, Optional<Integer> digits) {
    if (digits.isEmpty() && definition.written().isPresent()) {
      return definition.written().get().amount();
    }
    Unit unit = unit(definition, value).orElseThrow();
    return value.amount(unit, digits.or(definition::digits).orElse(DEFAULT_DIGITS));
  }

  /** Returns the unit to show a result in; empty if the author has to choose one. */
  private Optional<Unit> unit(Definition definition, Quantity value) {
    Dimension dimension = value.dimension();
    return definition
        .chosenUnit()
        .or(() -> Optional.of(Unit.NONE).filter(none -> dimension.isNone()))
        .or(
            () ->
                Optional.ofNullable(spellings.get(dimension))
                    .filter(spelling -> dimension.isCount())
                    .map(spelling -> new Unit(spelling, BigDecimal.ONE, dimension)));
  }

  /**
   * Returns the amount that a quotation in the text shows; empty if its value could not be
   * computed.
   *
   * @param quotation the text between the braces
   * @throws SyntaxException with offsets into the quotation
   */
  public Optional<Amount> quoted(String quotation) {
    if (!budget.allows(Kind.QUOTATION)) {
      return Optional.empty();
    }
    QuotedEstimate quote = QuotedEstimate.parse(quotation);
    Definition definition = line(quote.name()).definition();
    return values.get(quote.name().name()).map(value -> quoted(quote, definition, value));
  }

  private Amount quoted(QuotedEstimate quote, Definition definition, Quantity value) {
    if (quote.stated().isPresent()) {
      quote.stated().get().requireEqual(value);
      return quote.stated().get().amount();
    }
    if (quote.unit().isPresent()) {
      value.requireUnit(quote.unit().get(), quote.name());
      return value.amount(quote.unit().get(), quote.digits().orElse(DEFAULT_DIGITS));
    }
    return amount(definition, value, quote.digits());
  }
}

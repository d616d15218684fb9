package dev.cribsheet.estimate;

import static dev.cribsheet.diagnostic.DiagnosticCode.ESTIMATE;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.estimate.EstimateBudget.Kind;
import dev.cribsheet.source.EmbeddedBlock;
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

  private record Placed(Definition definition, EmbeddedBlock block, int line) {}

  private final Diagnostics diagnostics;
  private final Map<String, Placed> placed = new LinkedHashMap<>();
  private final Map<EmbeddedBlock, List<String>> names = new IdentityHashMap<>();
  private final Map<EmbeddedBlock, String> titles = new IdentityHashMap<>();
  private final Map<String, Optional<Quantity>> values = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final EstimateBudget budget = new EstimateBudget();

  private final Spellings spellings = new Spellings();

  /** Estimates whose mistakes are reported. */
  public Estimates(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads the lines of a block. */
  public void add(EmbeddedBlock block) {
    if (!allows(Kind.BLOCK, block, 0)) {
      return;
    }
    List<String> defined = new ArrayList<>();
    boolean first = true;
    for (int i = 0; i < block.lines().size(); i++) {
      String line = block.lines().get(i);
      if (line.isBlank()) {
        continue;
      }
      if (!allows(Kind.LINE, block, i)) {
        break;
      }
      try {
        if (line.strip().startsWith("#")) {
          title(line, first, block);
        } else {
          Definition definition = Definition.read(line);
          define(new Placed(definition, block, i));
          spellings.add(definition.formula());
          defined.add(definition.name());
        }
      } catch (SyntaxException mistake) {
        block.report(i, mistake, diagnostics);
      }
      first = false;
    }
    names.put(block, defined);
  }

  private boolean allows(Kind kind, EmbeddedBlock block, int line) {
    try {
      return budget.allows(kind);
    } catch (SyntaxException mistake) {
      block.report(line, mistake, diagnostics);
      return false;
    }
  }

  private void title(String line, boolean first, EmbeddedBlock block) {
    int at = line.indexOf('#');
    if (!first) {
      throw new SyntaxException(
          ESTIMATE,
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
      throw new SyntaxException(
          ESTIMATE, at, end, "more than " + MAX_NAMES + " names", "split the page in two");
    }
    if (placed.putIfAbsent(definition.name(), line) != null) {
      throw new SyntaxException(
          ESTIMATE,
          at,
          end,
          "'" + definition.name() + "' is already defined",
          "choose another name");
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
    } catch (SyntaxException mistake) {
      line.block().report(line.line(), mistake, diagnostics);
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
    mustExist(name);
    if (open.contains(name.name())) {
      throw new SyntaxException(
          ESTIMATE,
          name.from(),
          name.to(),
          "'" + name.name() + "' depends on itself",
          "break the cycle: give one of its names a number");
    }
    return value(name.name()).orElseThrow(Unknown::new);
  }

  private void mustExist(Formula.Name name) {
    if (!placed.containsKey(name.name())) {
      throw new SyntaxException(
          ESTIMATE,
          name.from(),
          name.to(),
          "unknown name '" + name.name() + "'",
          DidYouMean.hint(name.name(), placed.keySet(), "define it: " + name.name() + " = …"));
    }
  }

  /** What the author says about a result must be true. */
  private void check(Definition definition, Quantity computed) {
    Formula formula = definition.formula();
    definition.unit().ifPresent(unit -> computed.mustFit(unit, formula.column(), formula.end()));
    definition.stated().ifPresent(stated -> stated.check(computed));
    if (definition.shownIn().isEmpty() && spellings.unit(computed.dimension()).isEmpty()) {
      throw new SyntaxException(
          ESTIMATE,
          formula.column(),
          formula.end(),
          "the result needs a unit",
          "add at the end: in " + computed.dimension());
    }
  }

  /** The table of a block; absent when anything in it could not be computed. */
  public Optional<EstimateTable> table(EmbeddedBlock block) {
    List<EstimateRow> rows = new ArrayList<>();
    for (String name : names.getOrDefault(block, List.of())) {
      Optional<Quantity> value = values.get(name);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      Definition definition = placed.get(name).definition();
      rows.add(
          new EstimateRow(
              Formula.words(name),
              definition.formula().shown(),
              amount(definition, value.get(), Optional.empty()),
              definition.note()));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new EstimateTable(titles.getOrDefault(block, ""), rows));
  }

  /** A result as its author wrote it, else rounded to these digits or its own. */
  private Amount amount(Definition definition, Quantity value, Optional<Integer> digits) {
    if (digits.isEmpty() && definition.written().isPresent()) {
      return definition.written().get().amount();
    }
    Unit unit = definition.shownIn().or(() -> spellings.unit(value.dimension())).orElseThrow();
    return value.amount(unit, digits.or(definition::digits).orElse(DIGITS));
  }

  /**
   * What a quotation in the text shows; absent when its value could not be computed.
   *
   * @param quotation what stands between the braces
   * @throws SyntaxException at offsets of the quotation
   */
  public Optional<Amount> quoted(String quotation) {
    if (!budget.allows(Kind.QUOTATION)) {
      return Optional.empty();
    }
    QuotedEstimate quote = QuotedEstimate.read(quotation);
    mustExist(quote.name());
    return values.get(quote.name().name()).map(value -> quoted(quote, value));
  }

  private Amount quoted(QuotedEstimate quote, Quantity value) {
    if (quote.stated().isPresent()) {
      quote.stated().get().check(value);
      return quote.stated().get().amount();
    }
    if (quote.unit().isPresent()) {
      value.mustFit(quote.unit().get(), quote.name().from(), quote.name().to());
      return value.amount(quote.unit().get(), quote.digits().orElse(DIGITS));
    }
    return amount(placed.get(quote.name().name()).definition(), value, quote.digits());
  }
}

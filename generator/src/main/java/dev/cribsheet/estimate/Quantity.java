package dev.cribsheet.estimate;

import static dev.cribsheet.diagnostic.DiagnosticCode.ESTIMATE;

import dev.cribsheet.diagnostic.SyntaxException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number of something.
 *
 * @param value in base units
 */
record Quantity(BigDecimal value, Dimension dimension) {
  /** How many of a unit it is, rounded to that many digits. */
  BigDecimal in(Unit unit, int digits) {
    BigDecimal rounded =
        value
            .divide(unit.size(), MathContext.DECIMAL128)
            .round(new MathContext(digits, RoundingMode.HALF_UP));
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  /** The same, to be shown. */
  Amount amount(Unit unit, int digits) {
    return new Amount(in(unit, digits), unit.spelling());
  }

  /** Throws, at these columns, when it cannot be shown in a unit. */
  void mustFit(Unit unit, int from, int to) {
    if (!unit.dimension().equals(dimension)) {
      throw new SyntaxException(
          ESTIMATE,
          from,
          to,
          "the result is in " + dimension + ", not in " + unit.spelling(),
          "fix the formula or the unit");
    }
  }
}

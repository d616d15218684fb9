package dev.cribsheet.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number of something.
 *
 * @param value in base units
 */
record Quantity(BigDecimal value, Dimension dimension) {
  /** How many of a unit it is. */
  BigDecimal in(Unit unit) {
    return value.divide(unit.size(), MathContext.DECIMAL128);
  }

  static BigDecimal rounded(BigDecimal value, int digits) {
    BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}

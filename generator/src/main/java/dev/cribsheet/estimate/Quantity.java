package dev.cribsheet.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A computed number in base units: bytes, seconds and counted things. */
record Quantity(BigDecimal value, Dimension dimension) {
  /**
   * More digits than any author writes, but few enough that the error of a division is rounded
   * away.
   */
  private static final int EXACT_DIGITS = 20;

  /** Returns the value in a unit, rounded to this number of significant digits. */
  BigDecimal in(Unit unit, int digits) {
    BigDecimal rounded =
        value
            .divide(unit.size(), MathContext.DECIMAL128)
            .round(new MathContext(digits, RoundingMode.HALF_UP));
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }

  /** Returns whether an amount in this unit differs from this quantity. */
  boolean isRounded(Amount amount, Unit unit) {
    return in(unit, EXACT_DIGITS).compareTo(amount.number()) != 0;
  }

  Amount amount(Unit unit, int digits) {
    return new Amount(in(unit, digits), unit.spelling());
  }

  /** Throws a SyntaxException at {@code place} if this quantity cannot be shown in the unit. */
  void requireUnit(Unit unit, Span place) {
    if (!unit.dimension().equals(dimension)) {
      throw place.error(
          "the result is in " + dimension + ", not in " + unit.spelling(),
          "fix the formula or the unit");
    }
  }
}

package dev.cribsheet.estimate;

import java.math.BigDecimal;
import java.math.MathContext;

/** A unit as the author wrote it, with its size in bytes, seconds or counted things. */
record Unit(String spelling, BigDecimal size, Dimension dimension) {
  static final Unit NONE = new Unit("", BigDecimal.ONE, Dimension.NONE);

  Unit over(Unit other) {
    return new Unit(
        spelling + "/" + other.spelling,
        size.divide(other.size, MathContext.DECIMAL128),
        dimension.times(other.dimension.power(-1)));
  }
}

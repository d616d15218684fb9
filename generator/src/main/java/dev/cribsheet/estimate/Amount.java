package dev.cribsheet.estimate;

import java.math.BigDecimal;

/** A number with its unit as the author wrote it; the unit is empty for a plain number. */
public record Amount(BigDecimal number, String unit) {
  /** Returns the amount without digit grouping, such as {@code 1200 posts/s}. */
  @Override
  public String toString() {
    String digits = number.toPlainString();
    return unit.isEmpty() || unit.equals("%") ? digits + unit : digits + " " + unit;
  }
}

package dev.cribsheet.estimate;

import java.math.BigDecimal;

/** Compares what an author states with what was computed, to the digits that are stated. */
final class Statement {
  private static final int SHOWN = 3;

  private Statement() {}

  static void check(Literal stated, Quantity computed) {
    Estimates.fits(stated.unit(), computed, stated.from(), stated.to());
    BigDecimal exact = computed.in(stated.unit());
    if (Quantity.rounded(exact, stated.digits()).compareTo(stated.number()) != 0) {
      Amount right =
          new Amount(
              Quantity.rounded(exact, Math.max(SHOWN, stated.digits())), stated.unit().spelling());
      throw new EstimateMistake(
          stated.from(),
          stated.to(),
          "the stated result is wrong: the formula gives " + right,
          "correct the result or the formula");
    }
  }
}

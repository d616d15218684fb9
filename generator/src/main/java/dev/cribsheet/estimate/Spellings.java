package dev.cribsheet.estimate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How authors spell what they count: the longest spelling, which is for many. */
final class Spellings {
  private final Map<Dimension, String> longest = new HashMap<>();

  /** Takes the spellings of a formula. */
  void add(Formula formula) {
    for (Formula.Part part : formula.parts()) {
      if (part instanceof Literal literal && literal.unit().size().compareTo(BigDecimal.ONE) == 0) {
        longest.merge(
            literal.unit().dimension(),
            literal.unit().spelling(),
            (old, other) -> other.length() > old.length() ? other : old);
      }
    }
  }

  /** The unit of a plain number or of what is counted; absent when the author must choose one. */
  Optional<Unit> unit(Dimension dimension) {
    if (dimension.isNone()) {
      return Optional.of(Unit.NONE);
    }
    return Optional.ofNullable(longest.get(dimension))
        .filter(spelling -> dimension.isCount())
        .map(spelling -> new Unit(spelling, BigDecimal.ONE, dimension));
  }
}

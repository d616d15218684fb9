package dev.cribsheet.estimate;

import static dev.cribsheet.diagnostic.DiagnosticCode.ESTIMATE;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ASTNode;
import dev.cribsheet.diagnostic.SyntaxException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Computes a formula: the library its value, and the tree that it reads its dimension. */
final class Calculation {
  private static final int MAX_MAGNITUDE = 60;
  private static final ExpressionConfiguration CONFIGURATION =
      ExpressionConfiguration.builder()
          .mathContext(MathContext.DECIMAL128)
          .implicitMultiplicationAllowed(false)
          .arraysAllowed(false)
          .structuresAllowed(false)
          .build();

  private final Formula formula;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Quantity> values = new HashMap<>();

  /** Where each part starts in the text that the library reads. */
  private final TreeMap<Integer, Formula.Part> parts = new TreeMap<>();

  private Calculation(Formula formula) {
    this.formula = formula;
  }

  /**
   * The value of a formula.
   *
   * @param known gives the value of a name, or throws
   */
  static Quantity of(Formula formula, Function<Formula.Name, Quantity> known) {
    Calculation calculation = new Calculation(formula);
    formula.parts().forEach(part -> calculation.add(part, known));
    return calculation.quantity();
  }

  private void add(Formula.Part part, Function<Formula.Name, Quantity> known) {
    parts.put(text.length() + 1, part);
    if (part instanceof Literal literal) {
      variable(literal.quantity());
    } else if (part instanceof Formula.Name name) {
      variable(known.apply(name));
    } else {
      String sign = ((Formula.Sign) part).sign();
      text.append(Formula.FUNCTIONS.getOrDefault(sign, sign));
    }
    text.append(' ');
  }

  private void variable(Quantity quantity) {
    String name = "q" + values.size();
    values.put(name, quantity);
    text.append(name);
  }

  private Quantity quantity() {
    try {
      Map<String, BigDecimal> numbers = new HashMap<>();
      values.forEach((name, quantity) -> numbers.put(name, quantity.value()));
      Expression expression = new Expression(text.toString(), CONFIGURATION).withValues(numbers);
      Dimension dimension = dimension(expression.getAbstractSyntaxTree());
      BigDecimal value = expression.evaluate().getNumberValue();
      if (value.signum() != 0
          && Math.abs((long) value.precision() - value.scale()) > MAX_MAGNITUDE) {
        throw whole("the result is out of range", "check the exponents and units");
      }
      return new Quantity(value, dimension);
    } catch (BaseException e) {
      throw mistake(e);
    } catch (ArithmeticException e) {
      throw whole(
          "this formula cannot be computed", "check for a division by zero or a large exponent");
    }
  }

  private SyntaxException mistake(BaseException e) {
    if (String.valueOf(e.getMessage()).contains("Division by zero")) {
      return at(e.getStartPosition(), "division by zero", "check what comes after the '/'");
    }
    return at(
        e.getStartPosition(), "syntax error in the formula", "write it like this: a * b / (c + d)");
  }

  private SyntaxException whole(String message, String hint) {
    return new SyntaxException(ESTIMATE, formula.column(), formula.end(), message, hint);
  }

  private SyntaxException at(int position, String message, String hint) {
    Map.Entry<Integer, Formula.Part> part = parts.floorEntry(position);
    return part == null
        ? whole(message, hint)
        : new SyntaxException(
            ESTIMATE, part.getValue().from(), part.getValue().to(), message, hint);
  }

  private Dimension dimension(ASTNode node) {
    List<Dimension> inner = new ArrayList<>();
    node.getParameters().forEach(parameter -> inner.add(dimension(parameter)));
    String word = node.getToken().getValue();
    int at = node.getToken().getStartPosition();
    if (values.containsKey(word)) {
      return values.get(word).dimension();
    }
    if (inner.size() == 1) {
      return switch (word) {
        case "CEILING", "FLOOR" -> whole(inner.get(0), at);
        case "SQRT" -> root(inner.get(0), at);
        default -> inner.get(0);
      };
    }
    return switch (word) {
      case "*" -> inner.get(0).times(inner.get(1));
      case "/" -> inner.get(0).over(inner.get(1));
      case "^" -> power(node, inner, at);
      default -> same(inner, at);
    };
  }

  private Dimension same(List<Dimension> inner, int at) {
    Dimension first = inner.get(0);
    for (Dimension other : inner) {
      if (!other.equals(first)) {
        throw at(
            at,
            "units do not match: " + first + " and " + other,
            "only values with the same unit can be added or compared");
      }
    }
    return first;
  }

  private Dimension whole(Dimension dimension, int at) {
    if (!dimension.isCount()) {
      throw at(
          at,
          "cannot round a value in " + dimension + ": only counts can be rounded",
          "divide it by its unit first");
    }
    return dimension;
  }

  private Dimension root(Dimension dimension, int at) {
    if (dimension.powers().values().stream().anyMatch(power -> power % 2 != 0)) {
      throw at(
          at, "cannot take the square root of " + dimension, "use a value whose unit is a square");
    }
    Map<String, Integer> half = new HashMap<>();
    dimension.powers().forEach((unit, power) -> half.put(unit, power / 2));
    return new Dimension(half);
  }

  private Dimension power(ASTNode node, List<Dimension> inner, int at) {
    Quantity exponent = values.get(node.getParameters().get(1).getToken().getValue());
    boolean plain =
        exponent != null
            && exponent.dimension().isNone()
            && exponent.value().stripTrailingZeros().scale() <= 0
            && exponent.value().abs().compareTo(BigDecimal.valueOf(MAX_MAGNITUDE)) <= 0;
    if (!plain) {
      throw at(
          at,
          "an exponent must be a whole number up to " + MAX_MAGNITUDE,
          "write it like this: 10^6 or 2^20");
    }
    return inner.get(0).power(exponent.value().intValueExact());
  }
}

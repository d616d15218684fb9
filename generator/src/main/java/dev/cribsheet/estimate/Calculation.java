package dev.cribsheet.estimate;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.parser.ASTNode;
import dev.cribsheet.diagnostic.SyntaxException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Evaluates a formula. EvalEx computes the value, and its syntax tree provides the dimension. */
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

  /** The quantities, by the names of the variables that replace them in the text. */
  private final Map<String, Quantity> values = new HashMap<>();

  /** The parts of the formula, by their positions in the text, which start at 1. */
  private final TreeMap<Integer, Formula.Part> parts = new TreeMap<>();

  private Calculation(Formula formula) {
    this.formula = formula;
  }

  /**
   * Returns the value of a formula.
   *
   * @param known the quantities for all names in the formula
   * @throws SyntaxException if the formula has a syntax error, mixes units or is out of range
   */
  static Quantity of(Formula formula, Map<String, Quantity> known) {
    Calculation calculation = new Calculation(formula);
    formula.parts().forEach(part -> calculation.add(part, known));
    return calculation.evaluate();
  }

  private void add(Formula.Part part, Map<String, Quantity> known) {
    parts.put(text.length() + 1, part);
    if (part instanceof Formula.Sign sign) {
      text.append(Formula.FUNCTIONS.getOrDefault(sign.sign(), sign.sign()));
    } else {
      String variable = "q" + values.size();
      values.put(
          variable,
          part instanceof Literal literal
              ? literal.quantity()
              : known.get(((Formula.Name) part).name()));
      text.append(variable);
    }
    text.append(' ');
  }

  private Quantity evaluate() {
    try {
      Map<String, BigDecimal> numbers = new HashMap<>();
      values.forEach((name, quantity) -> numbers.put(name, quantity.value()));
      Expression expression = new Expression(text.toString(), CONFIGURATION).withValues(numbers);
      Dimension dimension = dimension(expression.getAbstractSyntaxTree());
      BigDecimal value = expression.evaluate().getNumberValue();
      if (value.signum() != 0
          && Math.abs((long) value.precision() - value.scale()) > MAX_MAGNITUDE) {
        throw formula.error("the result is out of range", "check the exponents and units");
      }
      return new Quantity(value, dimension);
    } catch (BaseException e) {
      throw String.valueOf(e.getMessage()).contains("Division by zero")
          ? error(e.getStartPosition(), "division by zero", "check what comes after the '/'")
          : error(
              e.getStartPosition(),
              "syntax error in the formula",
              "write it like this: a * b / (c + d)");
    } catch (ArithmeticException e) {
      throw formula.error(
          "this formula cannot be computed", "check for a division by zero or a large exponent");
    }
  }

  private SyntaxException error(int position, String message, String hint) {
    Map.Entry<Integer, Formula.Part> part = parts.floorEntry(position);
    return (part == null ? formula : part.getValue()).error(message, hint);
  }

  private SyntaxException error(ASTNode node, String message, String hint) {
    return error(node.getToken().getStartPosition(), message, hint);
  }

  private Dimension dimension(ASTNode node) {
    String token = node.getToken().getValue();
    if (values.containsKey(token)) {
      return values.get(token).dimension();
    }
    List<Dimension> operands = node.getParameters().stream().map(this::dimension).toList();
    Dimension first = operands.get(0);
    return switch (token) {
      case "*" -> first.times(operands.get(1));
      case "/" -> first.times(operands.get(1).power(-1));
      case "^" -> first.power(exponent(node));
      case "CEILING", "FLOOR" -> count(node, first);
      case "SQRT" -> squareRoot(node, first);
      default -> same(node, operands);
    };
  }

  private Dimension same(ASTNode node, List<Dimension> operands) {
    Dimension first = operands.get(0);
    for (Dimension other : operands) {
      if (!other.equals(first)) {
        throw error(
            node,
            "units do not match: " + first + " and " + other,
            "only values with the same unit can be added or compared");
      }
    }
    return first;
  }

  private Dimension count(ASTNode node, Dimension dimension) {
    if (!dimension.isCount()) {
      throw error(
          node,
          "cannot round a value in " + dimension + ": only counts can be rounded",
          "divide it by its unit first");
    }
    return dimension;
  }

  private Dimension squareRoot(ASTNode node, Dimension dimension) {
    if (dimension.powers().values().stream().anyMatch(power -> power % 2 != 0)) {
      throw error(
          node,
          "cannot take the square root of " + dimension,
          "use a value whose unit is a square");
    }
    Map<String, Integer> half = new HashMap<>();
    dimension.powers().forEach((unit, power) -> half.put(unit, power / 2));
    return new Dimension(half);
  }

  private int exponent(ASTNode node) {
    Quantity exponent = values.get(node.getParameters().get(1).getToken().getValue());
    if (exponent == null
        || !exponent.dimension().isNone()
        || exponent.value().stripTrailingZeros().scale() > 0
        || exponent.value().abs().compareTo(BigDecimal.valueOf(MAX_MAGNITUDE)) > 0) {
      throw error(
          node,
          "an exponent must be a whole number up to " + MAX_MAGNITUDE,
          "write it like this: 10^6 or 2^20");
    }
    return exponent.value().intValueExact();
  }
}

package dev.cribsheet.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula, split into parts, with its columns in the line. */
record Formula(List<Part> parts, int from, int to) implements Span {
  static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]{0,40}(?:-[\\p{L}\\p{N}]{1,40}){0,8}");

  /** The functions and their names in EvalEx. */
  static final Map<String, String> FUNCTIONS =
      Map.of("min", "MIN", "max", "MAX", "ceil", "CEILING", "floor", "FLOOR", "sqrt", "SQRT");

  private static final Map<Character, Character> SIGNS =
      Map.of('×', '*', '·', '*', '÷', '/', '−', '-');
  private static final Map<String, String> DISPLAYED_SIGNS =
      Map.of("*", " × ", "/", " ÷ ", "+", " + ", "-", " − ", ",", ", ", "sqrt", "√");

  /** The functions that are shown as words. */
  private static final Set<String> SPOKEN = Set.of("ceil", "floor");

  private static final String PLAIN_SIGNS = "+-*/^(),";
  private static final int MAX_PARTS = 120;

  Formula {
    parts = List.copyOf(parts);
  }

  /** A part of a formula. */
  sealed interface Part extends Span permits Literal, Name, Sign {}

  /** The name of another quantity. */
  record Name(String name, int from, int to) implements Part {
    /** Returns the name as readers see it, with spaces. */
    String displayed() {
      return name.replace('-', ' ');
    }
  }

  /** An operator, a parenthesis, a comma or the name of a function. */
  record Sign(String sign, int from, int to) implements Part {}

  /** Parses the formula between two columns of a line. */
  static Formula parse(String line, int from, int end) {
    String text = line.substring(0, end);
    List<Part> parts = new ArrayList<>();
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      Optional<Literal> literal = Literal.parse(text, at);
      Matcher name = NAME.matcher(text).region(at, end);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      } else if (literal.isPresent()) {
        parts.add(literal.get());
      } else if (name.lookingAt()) {
        boolean call = name.end() < end && text.charAt(name.end()) == '(';
        parts.add(call ? function(name.group(), at) : new Name(name.group(), at, name.end()));
      } else if (PLAIN_SIGNS.indexOf(SIGNS.getOrDefault(c, c)) >= 0) {
        parts.add(new Sign(SIGNS.getOrDefault(c, c).toString(), at, at + 1));
      } else {
        throw Span.error(at, at + 1, "unexpected '" + c + "' in a formula", "use + - * / ^ ( )");
      }
      at = parts.get(parts.size() - 1).to();
      if (parts.size() > MAX_PARTS) {
        throw Span.error(
            at, at + 1, "the formula is too long", "give a part of it a name on another line");
      }
    }
    return new Formula(parts, from, end);
  }

  private static Part function(String name, int at) {
    if (!FUNCTIONS.containsKey(name)) {
      throw Span.error(
          at,
          at + name.length(),
          "unknown function '" + name + "'",
          "use one of ceil, floor, max, min, sqrt");
    }
    return new Sign(name, at, at + name.length());
  }

  /** Returns the number if the formula consists of nothing else. */
  Optional<Literal> input() {
    return parts.size() == 1 && parts.get(0) instanceof Literal literal
        ? Optional.of(literal)
        : Optional.empty();
  }

  /** Returns the formula as readers see it; empty for an input. */
  List<EstimateTable.Piece> displayed() {
    return input().isPresent() ? List.of() : parts.stream().map(Formula::displayed).toList();
  }

  private static EstimateTable.Piece displayed(Part part) {
    if (part instanceof Literal literal) {
      return new EstimateTable.AmountPiece(literal.amount());
    }
    if (part instanceof Name name) {
      return new EstimateTable.TextPiece(name.displayed());
    }
    String sign = ((Sign) part).sign();
    return SPOKEN.contains(sign)
        ? new EstimateTable.FunctionPiece(sign)
        : new EstimateTable.TextPiece(DISPLAYED_SIGNS.getOrDefault(sign, sign));
  }
}

package dev.cribsheet.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula cut into its parts.
 *
 * @param column of its line where it starts
 */
record Formula(List<Part> parts, int column, int end) {
  static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]{0,40}(?:-[\\p{L}\\p{N}]{1,40}){0,8}");
  static final Set<String> FUNCTIONS = Set.of("min", "max", "ceil", "floor", "sqrt");
  private static final Map<Character, Character> SIGNS =
      Map.of('×', '*', '·', '*', '÷', '/', '−', '-');
  private static final String PLAIN_SIGNS = "+-*/^(),";
  private static final int MAX_PARTS = 120;

  Formula {
    parts = List.copyOf(parts);
  }

  /** A part of a formula. */
  sealed interface Part permits Value, Name, Sign, Function {
    int from();

    int to();
  }

  /** A number with its unit. */
  record Value(Literal literal) implements Part {
    @Override
    public int from() {
      return literal.from();
    }

    @Override
    public int to() {
      return literal.to();
    }
  }

  /** The name of another quantity. */
  record Name(String name, int from, int to) implements Part {}

  /** An operator, a bracket or a comma. */
  record Sign(char sign, int from, int to) implements Part {}

  /** The name of a function. */
  record Function(String name, int from, int to) implements Part {}

  /** The formula between two columns of a line. */
  static Formula read(String line, int from, int end) {
    String text = line.substring(0, end);
    List<Part> parts = new ArrayList<>();
    int at = from;
    while (at < end) {
      char c = text.charAt(at);
      Literal literal = Literal.read(text, at);
      Matcher name = NAME.matcher(text).region(at, end);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      } else if (literal != null) {
        parts.add(new Value(literal));
      } else if (name.lookingAt()) {
        boolean call = name.end() < end && text.charAt(name.end()) == '(';
        parts.add(call ? function(name.group(), at) : new Name(name.group(), at, name.end()));
      } else if (PLAIN_SIGNS.indexOf(SIGNS.getOrDefault(c, c)) >= 0) {
        parts.add(new Sign(SIGNS.getOrDefault(c, c), at, at + 1));
      } else {
        throw new EstimateMistake(
            at, at + 1, "unexpected '" + c + "' in a formula", "use + - * / ^ ( )");
      }
      at = parts.get(parts.size() - 1).to();
      if (parts.size() > MAX_PARTS) {
        throw new EstimateMistake(
            at, at + 1, "the formula is too long", "give a part of it a name on another line");
      }
    }
    return new Formula(parts, from, end);
  }

  private static Part function(String name, int at) {
    if (!FUNCTIONS.contains(name)) {
      throw new EstimateMistake(
          at,
          at + name.length(),
          "unknown function '" + name + "'",
          "use one of ceil, floor, max, min, sqrt");
    }
    return new Function(name, at, at + name.length());
  }

  /** The only part, when it is a number: an input. */
  boolean isInput() {
    return parts.size() == 1 && parts.get(0) instanceof Value;
  }
}

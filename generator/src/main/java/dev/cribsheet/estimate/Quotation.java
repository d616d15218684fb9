package dev.cribsheet.estimate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the braces of a quotation: {@code 1,160 posts/s = writes in posts/s}. */
record Quotation(Optional<Literal> stated, Formula.Name name, Optional<Unit> unit, int digits) {
  private static final Pattern FORM =
      Pattern.compile(
          "([^={}]{0,80})=\\s*("
              + Formula.NAME.pattern()
              + ")"
              + "(?:\\s+in\\s+(%|[^\\s=]{1,80}))?(?:\\s+to\\s+(\\d)\\s+digits?)?\\s*");

  static Quotation read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new EstimateMistake(
          0,
          text.length(),
          "expected a result to quote",
          "write {= name} or {1,160 posts/s = name}");
    }
    Optional<Literal> stated = Optional.empty();
    if (!form.group(1).isBlank()) {
      int at = form.group(1).length() - form.group(1).stripLeading().length();
      Literal literal = Literal.read(form.group(1), at);
      if (literal == null || !form.group(1).substring(literal.to()).isBlank()) {
        throw new EstimateMistake(
            0, form.end(1), "expected a number and a unit", "write {1,160 posts/s = name}");
      }
      stated = Optional.of(literal);
    }
    Formula.Name name = new Formula.Name(form.group(2), form.start(2), form.end(2));
    Optional<Unit> unit =
        Optional.ofNullable(form.group(3)).map(s -> Literal.unit(s, form.start(3)));
    return new Quotation(
        stated, name, unit, form.group(4) == null ? 0 : Integer.parseInt(form.group(4)));
  }

  /** The value in the unit that is asked for. */
  Amount amount(Quantity value, int usual) {
    Unit shown = unit.orElseThrow();
    Estimates.fits(shown, value, name.from(), name.to());
    return new Amount(
        Quantity.rounded(value.in(shown), digits > 0 ? digits : usual), shown.spelling());
  }
}

package dev.cribsheet.estimate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quotation, without its braces, such as {@code 1,160 posts/s = writes in posts/s}. */
record QuotedEstimate(
    Optional<Literal> stated, Formula.Name name, Optional<Unit> unit, Optional<Integer> digits) {
  private static final Pattern FORM =
      Pattern.compile(
          "([^={}]{0,80})=\\s*("
              + Formula.NAME.pattern()
              + ")"
              + "(?:\\s+in\\s+(%|[^\\s=]{1,80}))?(?:\\s+to\\s+(\\d)\\s+digits?)?\\s*");

  static QuotedEstimate parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw Span.error(
          0,
          text.length(),
          "expected a result to quote",
          "write {= name} or {1,160 posts/s = name}");
    }
    Optional<Literal> stated = Literal.parseAll(text, 0, form.end(1));
    if (stated.isEmpty() && !form.group(1).isBlank()) {
      throw Span.error(
          0, form.end(1), "expected a number and a unit", "write {1,160 posts/s = name}");
    }
    Optional<Unit> unit =
        Optional.ofNullable(form.group(3)).map(s -> Literal.unit(s, form.start(3)));
    return new QuotedEstimate(
        stated,
        new Formula.Name(form.group(2), form.start(2), form.end(2)),
        unit,
        Optional.ofNullable(form.group(4)).map(Integer::valueOf).filter(n -> n > 0));
  }
}

package dev.cribsheet.render.html.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.Map;

/** Limits the length of strings that templates build, for example by doubling one in a loop. */
final class BoundedStrings {
  private BoundedStrings() {}

  private static <T> T checked(T made, PebbleTemplate template, int line) {
    if (made instanceof CharSequence text && text.length() > RenderBudget.SIZE) {
      throw new PebbleException(
          null, "the template produces text that is too long", line, template.getName());
    }
    return made;
  }

  /** The operator {@code ~}. */
  static final class Joined extends ConcatenateExpression {
    @Override
    public String evaluate(PebbleTemplateImpl template, EvaluationContextImpl context) {
      return checked(super.evaluate(template, context), template, getLineNumber());
    }
  }

  /** A built-in filter of Pebble. */
  record Filtered(Filter filter) implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return filter.getArgumentNames();
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate template,
        EvaluationContext context,
        int line) {
      return checked(filter.apply(input, args, template, context, line), template, line);
    }
  }
}

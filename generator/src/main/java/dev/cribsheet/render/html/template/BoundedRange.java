package dev.cribsheet.render.html.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** Pebble's {@code range} with a limit on the list that it builds. */
final class BoundedRange implements Function {
  private static final long LONGEST = 10_000;

  private final RangeFunction range = new RangeFunction();

  @Override
  public List<String> getArgumentNames() {
    return range.getArgumentNames();
  }

  @Override
  public Object execute(
      Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
    Object start = args.get("start");
    Object end = args.get("end");
    Object step = args.getOrDefault("increment", 1L);
    if (start instanceof Number from && end instanceof Number to) {
      long each = step instanceof Number number ? Math.abs(number.longValue()) : 1;
      double values = Math.abs(to.doubleValue() - from.doubleValue()) / Math.max(1, each);
      if (each == 0 || values > LONGEST) {
        throw new PebbleException(
            null, "a range can have at most " + LONGEST + " values", line, self.getName());
      }
    }
    return range.execute(args, self, context, line);
  }
}

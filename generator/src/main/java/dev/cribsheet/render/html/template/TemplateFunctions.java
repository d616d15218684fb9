package dev.cribsheet.render.html.template;

import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.theme.UiStrings;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Extends Pebble with {@code t(key, values)}, {@code option(name)} and markup, and replaces some of
 * its functions with limited ones.
 */
final class TemplateFunctions extends AbstractExtension {
  /** The precedence of Pebble's own operator. */
  private static final int CONCATENATION = 110;

  private final UiStrings strings;
  private final Map<String, String> options;

  TemplateFunctions(UiStrings strings, Map<String, String> options) {
    this.strings = strings;
    this.options = options;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        "t",
        new Words(strings),
        "option",
        new Options(options),
        RangeFunction.FUNCTION_NAME,
        new BoundedRange());
  }

  @Override
  public Map<String, Filter> getFilters() {
    Map<String, Filter> filters = new HashMap<>(new CoreExtension().getFilters());
    filters.put("escape", new Escape());
    filters.replaceAll((name, filter) -> new BoundedStrings.Filtered(filter));
    return filters;
  }

  @Override
  public List<BinaryOperator> getBinaryOperators() {
    return List.of(
        new BinaryOperatorImpl(
            "~",
            CONCATENATION,
            BoundedStrings.Joined::new,
            BinaryOperatorType.NORMAL,
            Associativity.LEFT));
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    return List.of(RenderBudget::counting);
  }

  private record Words(UiStrings strings) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("key", "values");
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      String key = (String) args.get("key");
      return args.get("values") instanceof Map<?, ?> values
          ? strings.text(key, texts(values))
          : strings.text(key);
    }

    @SuppressWarnings("unchecked") // a template's map literal has text keys
    private static Map<String, ?> texts(Map<?, ?> values) {
      return (Map<String, ?>) values;
    }
  }

  /** Returns the site's value for an option of the theme. */
  private record Options(Map<String, String> options) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("name");
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      String value = options.get(String.valueOf(args.get("name")));
      if (value == null) {
        throw new PebbleException(
            null, "the theme declares no option '" + args.get("name") + "'", line, self.getName());
      }
      return value;
    }
  }

  /** Replaces Pebble's escaping: everything except fragments is escaped as text. */
  private static final class Escape implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of("strategy");
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> args,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      if (input instanceof SafeString) {
        return input;
      }
      String html =
          input instanceof HtmlFragment fragment
              ? fragment.html()
              : HtmlEscaper.escape(String.valueOf(input));
      return new SafeString(html);
    }
  }
}

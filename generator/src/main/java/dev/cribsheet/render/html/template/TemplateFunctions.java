package dev.cribsheet.render.html.template;

import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.theme.Theme;
import dev.cribsheet.theme.UiStrings;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
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
 * Extends Pebble with {@code t(key, values)}, {@code option(name)} and {@code asset(name)}, leaves
 * HTML fragments unescaped, and limits some of Pebble's own functions.
 */
final class TemplateFunctions extends AbstractExtension {
  static final String UI_STRING = "t";
  static final String ESCAPE = "escape";

  /** The precedence of Pebble's own {@code ~} operator. */
  private static final int CONCATENATION = 110;

  private final Theme theme;

  TemplateFunctions(Theme theme) {
    this.theme = theme;
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of(
        UI_STRING,
        new Words(theme.strings()),
        "option",
        new Options(theme.options()),
        "asset",
        new AssetFunction(theme.assets()),
        RangeFunction.FUNCTION_NAME,
        new BoundedRange());
  }

  @Override
  public Map<String, Filter> getFilters() {
    Map<String, Filter> filters = new HashMap<>(new CoreExtension().getFilters());
    filters.put(ESCAPE, new Escape());
    // Pebble knows the filter for variables that may be missing by its class; it makes no text.
    filters.replaceAll(
        (name, filter) ->
            filter instanceof DefaultFilter ? filter : new BoundedStrings.Filtered(filter));
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
    return List.of(RenderBudget::counting, EscapedValue::replacing);
  }

  private record Words(UiStrings strings) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("key", "values");
    }

    @Override
    public Object execute(
        Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
      String key = String.valueOf(args.get("key"));
      if (!strings.keys().contains(key)) {
        throw new HintedException(
            "the theme has no UI string '" + key + "'",
            DidYouMean.hint(
                key, strings.keys(), "add a line such as: " + key + ": \"…\" to strings/en.yaml"),
            line,
            self);
      }
      return args.get("values") instanceof Map<?, ?> values
          ? strings.text(key, texts(values))
          : strings.text(key);
    }

    @SuppressWarnings("unchecked") // a template's map literal has string keys
    private static Map<String, ?> texts(Map<?, ?> values) {
      return (Map<String, ?>) values;
    }
  }

  /**
   * The function {@code option(name)}, which returns the site's value for an option of the theme.
   */
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

  /** Replaces Pebble's {@code escape} filter, for templates that call it. */
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
      return new SafeString(EscapedValue.of(input));
    }
  }
}

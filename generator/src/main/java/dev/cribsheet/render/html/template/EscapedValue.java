package dev.cribsheet.render.html.template;

import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.html.HtmlFragment;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** A printed value, escaped. A UI string without arguments is constant, so it is looked up once. */
final class EscapedValue implements Expression<String> {
  private final Expression<?> value;
  private final boolean constant;
  private String found = "";

  private EscapedValue(Expression<?> value) {
    this.value = value;
    this.constant =
        value instanceof FunctionOrMacroInvocationExpression call
            && call.getFunctionName().equals(TemplateFunctions.UI_STRING)
            && isLiteral(call.getArguments());
  }

  private static boolean isLiteral(ArgumentsNode arguments) {
    return arguments.getNamedArgs().isEmpty()
        && arguments.getPositionalArgs().size() == 1
        && arguments.getPositionalArgs().get(0).getValueExpression()
            instanceof LiteralStringExpression;
  }

  /** Escapes everything except fragments. */
  static String of(Object value) {
    return value instanceof HtmlFragment fragment
        ? fragment.html()
        : HtmlEscaper.escape(String.valueOf(value));
  }

  /** Replaces Pebble's escaping of printed values, which calls a filter each time. */
  static NodeVisitor replacing(PebbleTemplate template) {
    return new AbstractNodeVisitor((PebbleTemplateImpl) template) {
      @Override
      public void visit(PrintNode print) {
        if (print.getExpression() instanceof FilterExpression filter
            && filter.getRightExpression() instanceof FilterInvocationExpression call
            && call.getFilterName().equals(TemplateFunctions.ESCAPE)) {
          print.setExpression(new EscapedValue(filter.getLeftExpression()));
        }
      }
    };
  }

  @Override
  public String evaluate(PebbleTemplateImpl template, EvaluationContextImpl context) {
    if (!found.isEmpty()) {
      return found;
    }
    String text = of(value.evaluate(template, context));
    found = constant ? text : found;
    return text;
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }

  @Override
  public int getLineNumber() {
    return value.getLineNumber();
  }
}

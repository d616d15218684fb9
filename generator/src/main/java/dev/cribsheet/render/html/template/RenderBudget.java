package dev.cribsheet.render.html.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;

/**
 * Limits the work and the output of one rendering of a template. Steps are counted rather than
 * timed, so that the result does not depend on the machine.
 */
final class RenderBudget {
  /**
   * The maximum number of times that a body, such as that of a loop, may run; the largest page
   * needs a hundredth of this.
   */
  private static final int STEPS = 5_000_000;

  /** The maximum size: bytes of written UTF-8, or characters of a string in memory. */
  static final int SIZE = 20_000_000;

  private static final ThreadLocal<RenderBudget> CURRENT =
      ThreadLocal.withInitial(RenderBudget::new);

  private int steps;

  private RenderBudget() {}

  /** Resets the count for the next template that this thread renders. */
  static void start() {
    CURRENT.get().steps = 0;
  }

  /** Adds a counting step to the start of every body in a parsed template. */
  static NodeVisitor counting(PebbleTemplate template) {
    return new AbstractNodeVisitor((PebbleTemplateImpl) template) {
      @Override
      public void visit(BodyNode body) {
        super.visit(body);
        body.getChildren().add(0, new Step(body.getLineNumber()));
      }
    };
  }

  private static final class Step extends AbstractRenderableNode {
    private Step(int line) {
      super(line);
    }

    @Override
    public void render(PebbleTemplateImpl template, Writer writer, EvaluationContextImpl context) {
      if (++CURRENT.get().steps > STEPS) {
        throw new PebbleException(
            null, "the template takes too many steps", getLineNumber(), template.getName());
      }
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }
}

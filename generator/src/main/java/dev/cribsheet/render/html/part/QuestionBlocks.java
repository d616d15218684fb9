package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.page.QuestionPageView.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a question's answer. An H2 with the id of a step starts that step's block. A few
 * other ids have a special meaning.
 */
final class QuestionBlocks {
  private static final String STEP = "step";
  private static final String TEXT = "text";
  private static final int FIRST = -1;
  private static final int LAST = 1 << 30;

  private record Ranked(int rank, Block block) {}

  private QuestionBlocks() {}

  /**
   * Returns the parts in the order of the steps, with the clarifying questions first and the other
   * parts with a special meaning last. Any other part stays after the part that precedes it in the
   * text.
   */
  static List<Block> of(PageContext scope, List<MarkdownSection> sections) {
    List<Ranked> ranked = new ArrayList<>();
    int rank = 0;
    for (MarkdownSection section : sections) {
      if (section.heading().isEmpty()) {
        continue;
      }
      Block block = block(scope, section.heading().get(), section);
      rank = rank(block, rank);
      ranked.add(new Ranked(rank, block));
    }
    return ranked.stream()
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::block)
        .toList();
  }

  private static int rank(Block block, int before) {
    return switch (block.kind()) {
      case Anchors.CLARIFY -> FIRST;
      case STEP -> block.number();
      case TEXT -> before;
      default -> LAST + Anchors.QUESTION_PARTS.indexOf(block.kind());
    };
  }

  private static Block block(PageContext scope, Heading heading, MarkdownSection section) {
    Optional<SiteStep> step = scope.site().step(heading.id());
    int number = step.map(SiteStep::number).orElse(0);
    String kind =
        step.isPresent()
            ? STEP
            : Anchors.QUESTION_PARTS.contains(heading.id()) ? heading.id() : TEXT;
    return new Block(
        kind,
        number,
        scope.hue(number),
        heading.id(),
        scope.html(heading.title()),
        scope.html(section.body()));
  }
}

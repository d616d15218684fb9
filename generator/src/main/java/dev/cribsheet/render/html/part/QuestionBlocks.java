package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.page.QuestionPageView.Block;
import dev.cribsheet.view.part.TocEntryView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parts of a question, for its page and its table of contents. An H2 with the id of a step
 * starts that step's block. A few other ids have a special meaning. The parts form two groups:
 * those for working out an answer, and those for checking it.
 */
public final class QuestionBlocks {
  private static final String STEP = "step";
  private static final String TEXT = "text";
  private static final String WORK = "work";
  private static final String CHECK = "check";
  private static final int FIRST = -1;
  private static final int LAST = 1 << 30;

  private record Part(
      int rank, String kind, Optional<SiteStep> step, Heading heading, MarkdownSection section) {
    int number() {
      return step.map(SiteStep::number).orElse(0);
    }

    /** Returns the title of the closed part; {@code label} renders a heading that it shows. */
    HtmlFragment title(Function<MarkdownText, HtmlFragment> label) {
      return step.map(found -> HtmlFragment.ofText(found.content().shortTitle()))
          .orElseGet(() -> label.apply(heading.title()));
    }

    String group() {
      boolean check = rank >= LAST + Anchors.QUESTION_PARTS.indexOf(Anchors.SELF_CHECKS.get(0));
      return check ? CHECK : WORK;
    }
  }

  private QuestionBlocks() {}

  static List<Block> of(PageContext scope, List<MarkdownSection> sections) {
    List<Block> blocks = new ArrayList<>();
    List<Part> parts = parts(scope, sections);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      blocks.add(
          new Block(
              startsGroup(parts, i) ? part.group() : "",
              part.kind(),
              part.number(),
              scope.hue(part.number()),
              part.heading().id(),
              part.title(scope::html),
              part.step()
                  .map(step -> StepTopic.of(scope, step.content(), part.heading().title()))
                  .orElse(HtmlFragment.none()),
              scope.html(part.section().body())));
    }
    return blocks;
  }

  /** Returns an entry for each group, with its parts one level deeper. */
  public static List<TocEntryView> contents(PageContext scope, SiteQuestion question) {
    List<TocEntryView> entries = new ArrayList<>();
    List<Part> parts = parts(scope, question.content().body().sections());
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (startsGroup(parts, i)) {
        entries.add(entry(scope, part.group()));
      }
      entries.add(
          new TocEntryView(
              3,
              part.heading().id(),
              part.title(scope::label),
              part.number(),
              scope.hue(part.number())));
    }
    if (!question.worked()) {
      entries.add(entry(scope, "unanswered"));
    }
    return entries;
  }

  private static boolean startsGroup(List<Part> parts, int i) {
    return i == 0 || !parts.get(i).group().equals(parts.get(i - 1).group());
  }

  private static TocEntryView entry(PageContext scope, String name) {
    return new TocEntryView(2, "_" + name, HtmlFragment.ofText(scope.t("question." + name)));
  }

  /**
   * Returns the parts in the order of the steps, with the clarifying questions first and the other
   * parts with a special meaning last. Any other part stays after the part that precedes it in the
   * text.
   */
  private static List<Part> parts(PageContext scope, List<MarkdownSection> sections) {
    List<Part> parts = new ArrayList<>();
    int rank = 0;
    for (MarkdownSection section : sections) {
      if (section.heading().isEmpty()) {
        continue;
      }
      Heading heading = section.heading().get();
      Optional<SiteStep> step = scope.site().step(heading.id());
      String kind =
          step.isPresent()
              ? STEP
              : Anchors.QUESTION_PARTS.contains(heading.id()) ? heading.id() : TEXT;
      rank = rank(kind, step.map(SiteStep::number).orElse(0), rank);
      parts.add(new Part(rank, kind, step, heading, section));
    }
    return parts.stream().sorted(Comparator.comparingInt(Part::rank)).toList();
  }

  private static int rank(String kind, int number, int before) {
    return switch (kind) {
      case Anchors.CLARIFY -> FIRST;
      case STEP -> number;
      case TEXT -> before;
      default -> LAST + Anchors.QUESTION_PARTS.indexOf(kind);
    };
  }
}

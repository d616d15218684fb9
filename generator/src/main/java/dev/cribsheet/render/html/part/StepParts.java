package dev.cribsheet.render.html.part;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.page.StepPageView.Group;
import dev.cribsheet.view.part.QuestionLinkView;
import dev.cribsheet.view.part.StepPartView;
import dev.cribsheet.view.part.TocEntryView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of a step, for its page and its table of contents. */
public final class StepParts {
  private static final String DO_AVOID = "do-avoid";

  private final PageContext scope;
  private final SiteStep step;
  private final Step content;

  private StepParts(PageContext scope, SiteStep step) {
    this.scope = scope;
    this.step = step;
    this.content = step.content();
  }

  /**
   * Returns the parts below the goal, with those to do and to avoid together, for themes that do
   * not use groups. Empty ones are left out, except the author's text.
   */
  public static List<StepPartView> of(PageContext scope, SiteStep step) {
    StepParts parts = new StepParts(scope, step);
    return Stream.of(StepPart.values()).<StepPartView>flatMap(parts::inOneList).toList();
  }

  /**
   * Returns the same parts in page order and in groups: for use during the step, common mistakes,
   * and the rest.
   */
  static List<Group> groups(PageContext scope, SiteStep step) {
    StepParts parts = new StepParts(scope, step);
    Map<String, List<StepPartView>> groups = new LinkedHashMap<>();
    for (StepPart part : StepPart.values()) {
      parts
          .views(part)
          .forEach(view -> groups.computeIfAbsent(name(part), n -> new ArrayList<>()).add(view));
    }
    return groups.entrySet().stream()
        .map(group -> parts.group(group.getKey(), group.getValue()))
        .toList();
  }

  /** Returns the name of the group of a part; empty for parts that need no common heading. */
  private static String name(StepPart part) {
    return switch (part) {
      case GOAL, OUTPUT, SAY, CHECKLIST, ASK, DO, NUMBERS, HANDOVER, SHORT_PLAN -> "during";
      case AVOID, RED_FLAGS -> "mistakes";
      case BODY, EXAMPLE, RELATED -> "";
    };
  }

  private Group group(String name, List<StepPartView> parts) {
    return new Group("_" + name, name.isEmpty() ? "" : scope.t("part." + name), parts);
  }

  /** Returns the headings of these groups and parts, including those of the author's text. */
  public static List<TocEntryView> contents(PageContext scope, SiteStep step) {
    return groups(scope, step).stream().flatMap(group -> entries(scope, step, group)).toList();
  }

  private static Stream<TocEntryView> entries(PageContext scope, SiteStep step, Group group) {
    if (group.title().isEmpty()) {
      return group.parts().stream().flatMap(part -> entries(scope, step, part, 2));
    }
    return Stream.concat(
        Stream.of(new TocEntryView(2, group.id(), HtmlFragment.ofText(group.title()))),
        group.parts().stream().flatMap(part -> entries(scope, step, part, 3)));
  }

  private static Stream<TocEntryView> entries(
      PageContext scope, SiteStep step, StepPartView part, int level) {
    if (part instanceof StepPartView.Body body) {
      return body.sections().isEmpty() ? Stream.of() : explanation(scope, step);
    }
    Stream<String> anchors =
        part instanceof StepPartView.Pair pair
            ? pair.parts().stream().map(StepPartView::kind)
            : Stream.of(part.kind());
    return anchors.map(anchor -> entry(scope, level, anchor, anchor));
  }

  /** Returns an entry for the author's text, then entries for its headings one level deeper. */
  private static Stream<TocEntryView> explanation(PageContext scope, SiteStep step) {
    return Stream.concat(
        Stream.of(entry(scope, 2, "_explanation", "explanation")),
        TextViews.top(TextViews.entries(scope, step.content().body())).stream()
            .map(entry -> new TocEntryView(entry.level() + 1, entry.id(), entry.title())));
  }

  private static TocEntryView entry(PageContext scope, int level, String anchor, String name) {
    return new TocEntryView(level, anchor, HtmlFragment.ofText(scope.t("part." + name)));
  }

  private Stream<? extends StepPartView> inOneList(StepPart part) {
    return switch (part) {
      case DO -> pair(Stream.concat(items(part), items(StepPart.AVOID)).toList());
      case AVOID -> Stream.of(); // next to DO
      default -> views(part);
    };
  }

  private Stream<? extends StepPartView> views(StepPart part) {
    String kind = part.anchor();
    return switch (part) {
      case GOAL -> Stream.of(); // above the parts
      case OUTPUT, SHORT_PLAN, HANDOVER ->
          unless(
              content.text(part).isEmpty(),
              new StepPartView.Text(kind, scope.html(content.text(part))));
      case BODY ->
          Stream.of(new StepPartView.Body(kind, TextViews.sections(scope, content.body())));
      case SAY -> items(part);
      case DO, AVOID -> pair(items(part).toList());
      case CHECKLIST ->
          of(
              content.checklist(),
              new StepPartView.Checklist(
                  kind, ListViews.checks(scope, content.id(), content.groups(part))));
      case ASK ->
          of(
              content.groups(part),
              new StepPartView.Groups(
                  kind, ListViews.groups(scope, owner(part), content.groups(part))));
      case NUMBERS ->
          of(
              step.numbers(),
              new StepPartView.Numbers(
                  kind,
                  step.numbers().stream().map(row -> ListViews.dated(scope, row)).toList(),
                  scope.to(PageKind.NUMBERS.url())));
      case RED_FLAGS ->
          of(
              step.redFlags(),
              new StepPartView.RedFlags(
                  kind,
                  step.redFlags().stream().map(flag -> ListViews.redFlag(scope, flag)).toList(),
                  scope.to(PageKind.RED_FLAGS.url())));
      case EXAMPLE -> questions(kind, step.example().stream().toList());
      case RELATED -> questions(kind, step.related());
    };
  }

  private static Stream<StepPartView> pair(List<StepPartView.Items> parts) {
    return of(parts, new StepPartView.Pair(DO_AVOID, parts));
  }

  private Stream<StepPartView.Items> items(StepPart part) {
    return of(
        content.items(part),
        new StepPartView.Items(
            part.anchor(), ListViews.items(scope, owner(part), content.items(part))));
  }

  private Stream<StepPartView> questions(String kind, List<SiteQuestion> questions) {
    List<QuestionLinkView> links =
        questions.stream().map(question -> QuestionViews.link(scope, question)).toList();
    return of(links, new StepPartView.Questions(kind, links));
  }

  private String owner(StepPart part) {
    return Anchors.item(content.id(), part.anchor());
  }

  private static <T> Stream<T> of(Collection<?> entries, T view) {
    return unless(entries.isEmpty(), view);
  }

  private static <T> Stream<T> unless(boolean absent, T view) {
    return absent ? Stream.of() : Stream.of(view);
  }
}

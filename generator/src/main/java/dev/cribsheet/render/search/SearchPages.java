package dev.cribsheet.render.search;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.ItemGroup;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StepPart;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.UiStrings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects the searchable text of all pages. If there are many questions, their sections are not
 * separate results.
 */
record SearchPages(Site site, UiStrings strings, boolean sectioned) {
  static List<SearchPage> of(Site site, UiStrings strings) {
    boolean sectioned = site.questions().size() <= Corpus.MAX_WITH_SECTIONS;
    SearchPages pages = new SearchPages(site, strings, sectioned);
    return Stream.of(
            site.steps().stream().map(pages::step),
            site.kinds().stream()
                .filter(kind -> kind != PageKind.NOT_FOUND)
                .map(kind -> new CollectionPageBuilder(site, strings, kind).page()),
            Workers.map(site.questions(), pages::question).stream(),
            site.published(ContentKinds.PAGE).stream().map(SearchPages::own))
        .flatMap(found -> found)
        .toList();
  }

  private SearchPage step(SiteStep step) {
    Step content = step.content();
    SearchPageBuilder builder =
        new SearchPageBuilder(SearchKind.STEP, step.url(), content.title())
            .note(new ResultNote(step.number(), Optional.empty()))
            .text(content.text(StepPart.GOAL))
            .text(content.shortTitle());
    for (StepPart part : StepPart.values()) {
      switch (part) {
        case GOAL -> {} // added above
        case BODY -> builder.document(content.body());
        default -> addPart(builder, part, content);
      }
    }
    return builder.page();
  }

  private void addPart(SearchPageBuilder builder, StepPart part, Step step) {
    String anchor = part.anchor();
    builder.section(
        part == StepPart.CHECKLIST ? SearchKind.CHECKLIST : SearchKind.STEP,
        anchor,
        strings.text("part." + anchor),
        step.text(part).plain() + groups(step.groups(part)));
  }

  private SearchPage question(SiteQuestion question) {
    Question content = question.content();
    return new SearchPageBuilder(SearchKind.QUESTION, question.url(), content.title())
        .sectioned(sectioned)
        .note(new ResultNote(0, Optional.of(content.difficulty())))
        .names(content.alsoAskedAs())
        .document(content.body())
        .topics(question.topics().stream().map(Topic::name).toList())
        .text(content.team().orElse(""))
        .page();
  }

  private static SearchPage own(Page page) {
    return new SearchPageBuilder(SearchKind.PAGE, page.url(), page.title())
        .text(page.description())
        .document(page.body())
        .page();
  }

  static String words(List<Item> items) {
    return items.stream()
        .flatMap(item -> Stream.of(item.text().plain(), item.detail().plain()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String groups(List<ItemGroup> groups) {
    return groups.stream()
        .map(group -> (group.title() + "\n" + words(group.items())).strip())
        .collect(Collectors.joining("\n"));
  }

  static String rows(NumberTable table) {
    return table.rows().stream()
        .map(row -> row.name().plain() + " " + row.value().plain() + "\u00a0" + row.unit())
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }

  /**
   * Returns the text of a term. Its other names come first, so that a result shows the matching
   * one.
   */
  static String words(Term term) {
    String also = String.join(", ", term.also());
    return also.isEmpty()
        ? term.definition().plain()
        : "(" + also + ") " + term.definition().plain();
  }
}

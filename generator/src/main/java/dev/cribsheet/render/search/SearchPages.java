package dev.cribsheet.render.search;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.Item;
import dev.cribsheet.content.ItemGroup;
import dev.cribsheet.content.NumberTable;
import dev.cribsheet.content.Page;
import dev.cribsheet.content.Question;
import dev.cribsheet.content.Step;
import dev.cribsheet.content.StepPart;
import dev.cribsheet.content.Term;
import dev.cribsheet.content.Topic;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.theme.UiStrings;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what every page of a site has to search: steps first, free pages last.
 *
 * @param sectioned false where the sections of questions are too many to be found on their own
 */
record SearchPages(Site site, UiStrings strings, boolean sectioned) {
  static List<SearchPage> of(Site site, UiStrings strings) {
    boolean sectioned = site.questions().size() <= Corpus.MOST_WITH_SECTIONS;
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
    SearchPageBuilder draft =
        new SearchPageBuilder(SearchKind.STEP, step.url(), content.title())
            .text(content.text(StepPart.GOAL))
            .text(content.shortTitle());
    for (StepPart part : StepPart.values()) {
      switch (part) {
        case GOAL -> {} // it is the page's own text
        case BODY -> draft.document(content.body());
        default -> addPart(draft, part, content);
      }
    }
    return draft.page();
  }

  private void addPart(SearchPageBuilder draft, StepPart part, Step step) {
    String anchor = part.anchor();
    draft.section(
        part == StepPart.CHECKLIST ? SearchKind.CHECKLIST : SearchKind.STEP,
        anchor,
        strings.text("part." + anchor),
        step.text(part).plain() + groups(step.groups(part)));
  }

  private SearchPage question(SiteQuestion question) {
    Question content = question.content();
    String topics = question.topics().stream().map(Topic::name).collect(Collectors.joining(" "));
    return new SearchPageBuilder(SearchKind.QUESTION, question.url(), content.title())
        .sectioned(sectioned)
        .document(content.body())
        .text(topics)
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
        .collect(Collectors.joining(" "));
  }

  private static String groups(List<ItemGroup> groups) {
    return groups.stream()
        .map(group -> (group.title() + " " + words(group.items())).strip())
        .collect(Collectors.joining(" "));
  }

  static String rows(NumberTable table) {
    return table.rows().stream()
        .map(row -> row.name().plain() + " " + row.value().plain() + " " + row.unit())
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }

  static String words(Term term) {
    String also = String.join(", ", term.also());
    return also.isEmpty()
        ? term.definition().plain()
        : term.definition().plain() + " (" + also + ")";
  }
}

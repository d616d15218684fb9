package dev.cribsheet.render.search;

import dev.cribsheet.content.Anchors;
import dev.cribsheet.content.Item;
import dev.cribsheet.content.ItemGroup;
import dev.cribsheet.content.NumberTable;
import dev.cribsheet.content.Question;
import dev.cribsheet.content.Step;
import dev.cribsheet.content.Term;
import dev.cribsheet.content.Topic;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.site.PageKind;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SitePage;
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
                .map(kind -> new SharedPageDraft(site, strings, kind).page()),
            Workers.map(site.questions(), pages::question).stream(),
            site.pages().stream().map(SearchPages::own))
        .flatMap(found -> found)
        .toList();
  }

  private SearchPage step(SiteStep step) {
    Step content = step.content();
    PageDraft draft =
        new PageDraft(SearchKind.STEP, step.url(), content.title())
            .text(content.goal())
            .text(content.shortTitle());
    part(draft, Anchors.OUTPUT, content.output().plain());
    draft.document(content.body());
    part(draft, Anchors.SAY, words(content.say()));
    draft.section(
        SearchKind.CHECKLIST,
        Anchors.CHECKLIST,
        strings.text("part." + Anchors.CHECKLIST),
        words(content.checklist()));
    part(draft, Anchors.DO, words(content.doList()));
    part(draft, Anchors.AVOID, words(content.avoid()));
    part(draft, Anchors.ASK, groups(content.ask()));
    part(draft, Anchors.SHORT_PLAN, content.shortPlan().plain());
    part(draft, Anchors.HANDOVER, content.handover().plain());
    return draft.page();
  }

  private void part(PageDraft draft, String anchor, String words) {
    draft.section(SearchKind.STEP, anchor, strings.text("part." + anchor), words);
  }

  private SearchPage question(SiteQuestion question) {
    Question content = question.content();
    String topics = question.topics().stream().map(Topic::name).collect(Collectors.joining(" "));
    return new PageDraft(SearchKind.QUESTION, question.url(), content.title())
        .sectioned(sectioned)
        .document(content.body())
        .text(topics)
        .text(content.team().orElse(""))
        .page();
  }

  private static SearchPage own(SitePage page) {
    return new PageDraft(SearchKind.PAGE, page.url(), page.content().title())
        .text(page.content().description())
        .document(page.content().body())
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

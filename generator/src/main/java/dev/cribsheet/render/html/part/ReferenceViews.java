package dev.cribsheet.render.html.part;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.page.NumbersPageView;
import dev.cribsheet.view.page.RedFlagsPageView;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.RedFlagView;
import java.util.ArrayList;
import java.util.List;

/** Views of the pages for red flags and numbers. */
public final class ReferenceViews {
  private static final String GENERAL = "any-step";

  private ReferenceViews() {}

  /** Lists each red flag under its first step, and flags without a step last. */
  public static RedFlagsPageView redFlags(PageContext scope) {
    Site site = scope.site();
    List<RedFlagsPageView.Group> groups = new ArrayList<>();
    for (SiteStep step : site.steps()) {
      List<RedFlagView> flags =
          step.redFlags().stream()
              .filter(flag -> site.isFirst(flag, step))
              .map(flag -> ListViews.redFlag(scope, flag))
              .toList();
      if (!flags.isEmpty()) {
        groups.add(
            new RedFlagsPageView.Group(
                "step-" + step.content().id(),
                step.content().title(),
                step.number(),
                scope.hue(step.number()),
                scope.to(step.url()),
                flags));
      }
    }
    List<RedFlagView> general =
        site.content().redFlags().stream()
            .filter(flag -> flag.steps().isEmpty())
            .map(flag -> ListViews.redFlag(scope, flag))
            .toList();
    if (!general.isEmpty()) {
      groups.add(
          new RedFlagsPageView.Group(GENERAL, scope.t("red-flags.general"), 0, 0, "", general));
    }
    return new RedFlagsPageView(
        groups,
        site.content().redFlags().size(),
        sheet(scope, "red-flags.print", PageKind.RED_FLAGS));
  }

  public static NumbersPageView numbers(PageContext scope) {
    List<Term> terms = scope.site().content().terms();
    String language = scope.site().config().language().value();
    return new NumbersPageView(
        scope.site().content().numbers().stream()
            .map(table -> ListViews.table(scope, table))
            .toList(),
        LetterGroups.of(language, terms, Term::term).stream()
            .map(letter -> letter(scope, letter))
            .toList(),
        terms.size(),
        sheet(scope, "numbers.print", PageKind.NUMBERS));
  }

  /** Returns a link to the first sheet that prints the content of this page, if any. */
  private static List<LinkView> sheet(PageContext scope, String text, PageKind page) {
    return scope.site().sheets().stream()
        .filter(sheet -> sheet.screen().equals(page.url()))
        .limit(1)
        .map(sheet -> scope.link(scope.t(text), sheet.files().page()))
        .toList();
  }

  private static NumbersPageView.Letter letter(PageContext scope, LetterGroups<Term> letter) {
    return new NumbersPageView.Letter(
        letter.id(),
        letter.letter(),
        letter.items().stream().map(term -> term(scope, term)).toList());
  }

  private static NumbersPageView.Entry term(PageContext scope, Term term) {
    List<LinkView> see =
        term.see().stream()
            .flatMap(
                id ->
                    scope.site().content().terms().stream()
                        .filter(other -> other.id().equals(id.id()))
                        .map(other -> new LinkView(other.term(), "#" + other.id(), false)))
            .toList();
    return new NumbersPageView.Entry(
        term.id(), term.term(), term.also(), scope.html(term.definition()), see);
  }
}

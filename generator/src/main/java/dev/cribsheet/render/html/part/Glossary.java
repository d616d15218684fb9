package dev.cribsheet.render.html.part;

import dev.cribsheet.content.model.Term;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.view.page.NumbersPageView.Letter;
import java.util.List;

/** Sorts terms under the letters of the site's language. */
record Glossary(PageContext scope) {
  List<Letter> letters() {
    String language = scope.site().config().language().value();
    return LetterGroups.of(language, scope.site().content().terms(), Term::term).stream()
        .map(this::letter)
        .toList();
  }

  private Letter letter(LetterGroups<Term> found) {
    return new Letter(
        found.id(),
        found.letter(),
        found.items().stream().map(term -> ReferenceViews.term(scope, term)).toList());
  }
}

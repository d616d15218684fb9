package dev.cribsheet.render.html;

import dev.cribsheet.content.Term;
import dev.cribsheet.view.NumbersPageView.Letter;
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

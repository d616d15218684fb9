package dev.cribsheet.render.html;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import dev.cribsheet.content.Term;
import dev.cribsheet.view.NumbersPageView.Letter;
import dev.cribsheet.view.TermView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sorts terms under the letters of the site's language. */
record Glossary(PageScope scope) {
  List<Letter> letters() {
    ULocale locale = ULocale.forLanguageTag(scope.site().config().language().value());
    AlphabeticIndex<Term> index = new AlphabeticIndex<>(locale);
    scope.site().terms().forEach(term -> index.addRecord(term.term(), term));
    List<Letter> letters = new ArrayList<>();
    for (AlphabeticIndex.Bucket<Term> bucket : index) {
      List<TermView> terms = new ArrayList<>();
      bucket.forEach(entry -> terms.add(ReferenceViews.term(scope, entry.getData())));
      if (!terms.isEmpty()) {
        String id = String.format(Locale.ROOT, "letter-%d", letters.size() + 1);
        letters.add(new Letter(id, bucket.getLabel(), terms));
      }
    }
    return letters;
  }
}

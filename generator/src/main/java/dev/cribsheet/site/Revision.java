package dev.cribsheet.site;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.TextEdits;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Question;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An earlier site, and later edits to its text that change neither order nor URLs. */
record Revision(Site before, TextEdits edits) {
  /** Returns the edits from the old content to the new; empty if more than text changed. */
  static Optional<Revision> of(Content old, Site site, Content now) {
    return TextEdits.between(old, now).map(edits -> new Revision(site, edits));
  }

  List<SiteQuestion> questions() {
    Map<Article, Article> edited =
        new IdentityHashMap<>(); // unedited articles are the same objects
    edits.edits().forEach(edit -> edited.put(edit.before(), edit.now()));
    return before.questions().stream()
        .map(
            question ->
                edited.get(question.content()) instanceof Question now
                    ? new SiteQuestion(now, question.topics(), now.worked(before.content().steps()))
                    : question)
        .toList();
  }
}

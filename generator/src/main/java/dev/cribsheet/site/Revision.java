package dev.cribsheet.site;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.TextEdits;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Question;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site before some of its texts were edited: order and addresses are as they were. */
record Revision(Site before, TextEdits edits) {
  /** The way from a site to that of another content, if it is this short. */
  static Optional<Revision> of(Content old, Site site, Content now) {
    return TextEdits.between(old, now).map(edits -> new Revision(site, edits));
  }

  List<SiteQuestion> questions() {
    Map<Article, Article> edited =
        new IdentityHashMap<>(); // what was not edited is the same object
    edits.edits().forEach(edit -> edited.put(edit.before(), edit.now()));
    return before.questions().stream()
        .map(
            question ->
                edited.get(question.content()) instanceof Question now
                    ? new SiteQuestion(now, question.topics())
                    : question)
        .toList();
  }
}

package dev.cribsheet.site;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.Page;
import dev.cribsheet.content.Question;
import dev.cribsheet.content.TextEdits;
import dev.cribsheet.content.TextEdits.Edit;
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
    Map<Question, Question> edited = map(edits.questions());
    return before.questions().stream()
        .map(
            q ->
                edited.containsKey(q.content())
                    ? new SiteQuestion(edited.get(q.content()), q.topics())
                    : q)
        .toList();
  }

  List<SitePage> pages() {
    Map<Page, Page> edited = map(edits.pages());
    return before.pages().stream()
        .map(
            page ->
                edited.containsKey(page.content())
                    ? new SitePage(edited.get(page.content()))
                    : page)
        .toList();
  }

  /** By identity: what was not edited is the same object. */
  private static <T> Map<T, T> map(List<Edit<T>> edits) {
    Map<T, T> map = new IdentityHashMap<>();
    edits.forEach(edit -> map.put(edit.before(), edit.now()));
    return map;
  }
}

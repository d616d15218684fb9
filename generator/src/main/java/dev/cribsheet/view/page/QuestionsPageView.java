package dev.cribsheet.view.page;

import dev.cribsheet.view.part.FilterView;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.QuestionLinkView;
import java.util.List;

/**
 * A page of the question bank; a large bank has several.
 *
 * @param groups the questions by difficulty
 * @param filters by step, topic, difficulty, team and answer
 * @param total the number of questions on all pages
 * @param pages links to all pages; empty if there is only one
 * @param data the URL of the script with the filter keys of every question; empty on a single page
 */
public record QuestionsPageView(
    List<Group> groups,
    List<FilterView> filters,
    int total,
    String countText,
    String about,
    List<LinkView> pages,
    String data) {
  /** Questions of one difficulty. */
  public record Group(String id, String title, List<QuestionLinkView> questions) {}
}

package dev.cribsheet.view;

import java.util.List;

/**
 * A page of the question bank; a large bank has several.
 *
 * @param groups by difficulty
 * @param filters by step, difficulty, topic and team
 * @param total questions on all pages
 * @param pages links to all pages, none where there is only one
 * @param data address of a script with every question for the filters, empty on a single page
 * @param samples an empty row of each difficulty for a script to fill, none on a single page
 * @param root the way from this page to the folder of the questions, such as {@code questions/}
 */
public record QuestionsPageView(
    List<Group> groups,
    List<FilterView> filters,
    int total,
    String countText,
    String about,
    List<LinkView> pages,
    String data,
    List<QuestionLinkView> samples,
    String root) {
  /** Questions of one difficulty. */
  public record Group(String id, String title, List<QuestionLinkView> questions) {}
}

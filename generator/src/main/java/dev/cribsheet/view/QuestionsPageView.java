package dev.cribsheet.view;

import java.util.List;

/**
 * A page of the question bank.
 *
 * @param groups by difficulty
 * @param filters by step, difficulty, topic and team
 * @param total questions on all pages
 */
public record QuestionsPageView(
    List<Group> groups, List<FilterView> filters, int total, String countText, String about) {
  /** Questions of one difficulty. */
  public record Group(String id, String title, List<QuestionLinkView> questions) {}
}

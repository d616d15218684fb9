package dev.cribsheet.view.page;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.view.part.LinkView;
import dev.cribsheet.view.part.PlanView;
import dev.cribsheet.view.part.QuestionLinkView;
import java.util.List;

/**
 * The page of a question.
 *
 * @param prompt the text before the first heading
 * @param blocks the other parts, initially closed, in the order of the steps
 * @param first the anchor of the first part of the answer, or of the clarifying questions if there
 *     is no answer; empty if there is neither
 * @param answered questions that have an answer, to practise with if this one has none
 * @param plan the suggested session, at most one
 * @param sheet at most one link, to its printable sheet
 * @param date the date in the format of the site's language; empty if unknown
 */
public record QuestionPageView(
    QuestionLinkView question,
    HtmlFragment prompt,
    List<Block> blocks,
    String first,
    List<QuestionLinkView> answered,
    HtmlFragment footnotes,
    List<PlanView> plan,
    String date,
    String dateIso,
    String origin,
    List<LinkView> sheet) {
  /**
   * One part.
   *
   * @param group the name of the group that starts with it, {@code work} or {@code check}; empty if
   *     none does
   * @param kind {@code step}, {@code text} or the id of a part with a special meaning, such as
   *     {@code clarify}
   * @param number the number of the step; 0 for other parts
   * @param title what a closed part shows: of a step only its short name, because the heading may
   *     give part of the answer away
   * @param topic what the heading of a step's part says besides the name of the step; may be empty
   */
  public record Block(
      String group,
      String kind,
      int number,
      int hue,
      String id,
      HtmlFragment title,
      HtmlFragment topic,
      HtmlFragment body) {
    /** Returns the body with headings that fit below a title of level 3. */
    public HtmlFragment nested() {
      return body.withLowerHeadings();
    }
  }
}

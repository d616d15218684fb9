package dev.cribsheet.view.part;

import java.util.List;

/**
 * A question in a list.
 *
 * @param also its other names as one string; empty if there are none
 * @param difficulty {@code easy}, {@code medium} or {@code hard}
 * @param blocks the number of filled blocks in the difficulty meter, 1 to 3
 * @param prompt its summary, or else an excerpt of its text
 * @param worked whether it has an answer
 * @param topics names of its topics
 * @param keys its filter keys, separated by spaces, such as {@code step:understand topic:caching}
 */
public record QuestionLinkView(
    String id,
    String title,
    String also,
    String url,
    String difficulty,
    String difficultyText,
    int blocks,
    String prompt,
    boolean worked,
    List<String> topics,
    String team,
    String keys) {}

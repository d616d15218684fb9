package dev.cribsheet.render.export;

import java.util.List;
import java.util.Optional;

/**
 * The content of {@code framework.json}. Text is plain, and URLs are relative to the root of the
 * site. Unpublished content is not included.
 *
 * @param format the version of the format
 * @param address the URL where the site is published
 */
record FrameworkData(
    int format,
    String title,
    String language,
    Optional<String> address,
    List<Session> sessions,
    List<Step> steps,
    List<Checklist> checklists,
    List<RedFlag> redFlags,
    List<String> levels,
    List<Signal> signals,
    List<Topic> topics,
    List<Question> questions,
    List<Term> terms,
    List<Page> pages) {
  /** A session, with the minutes for each step, in step order. */
  record Session(int minutes, int intro, int closing, int spare, List<Integer> steps) {}

  /** A step, with its minimum and maximum time in minutes. */
  record Step(
      String id,
      String title,
      String url,
      int least,
      int most,
      List<Text> texts,
      List<ItemList> lists,
      List<String> redFlags) {}

  /** A text part of a step. */
  record Text(String id, String text) {}

  /** A list part of a step. */
  record ItemList(String id, String url, List<Item> items) {}

  /** A list item; items of checklists have their own URL. */
  record Item(String id, Optional<String> url, String text, Optional<String> detail) {}

  /** A stand-alone checklist. */
  record Checklist(String id, String title, String url, Optional<String> step, List<Item> items) {}

  /** A red flag, with the ids of its steps. */
  record RedFlag(
      String id,
      String name,
      String url,
      String looksLike,
      String why,
      String instead,
      List<String> steps) {}

  /** A signal, with a descriptor for each level, or none at all. */
  record Signal(
      String id,
      String name,
      String url,
      String looksLike,
      int weight,
      List<String> descriptors,
      List<String> steps) {}

  /** A topic of questions. */
  record Topic(String id, String name, Optional<String> description) {}

  /** A question, with the ids of its topics and steps. */
  record Question(
      String id,
      String title,
      String url,
      String difficulty,
      Optional<String> summary,
      List<String> alsoAskedAs,
      List<String> topics,
      List<String> steps,
      boolean worked) {}

  /** An entry of the glossary. */
  record Term(
      String id, String term, String url, String definition, List<String> also, List<String> see) {}

  /** A stand-alone page. */
  record Page(String id, String title, String url, Optional<String> description) {}
}

package dev.cribsheet.render.export;

import java.util.List;
import java.util.Optional;

/**
 * The content of {@code framework.json}. Texts are plain, and addresses are relative to the top of
 * the site. Nothing that is on no page is in it.
 *
 * @param format the version of this form
 * @param address where the site is published
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
  /** A session with the minutes of its steps, in their order. */
  record Session(int minutes, int intro, int closing, int spare, List<Integer> steps) {}

  /** A step with the least and the most minutes that it may take. */
  record Step(
      String id,
      String title,
      String url,
      int least,
      int most,
      List<Text> texts,
      List<ItemList> lists,
      List<String> redFlags) {}

  /** A part of a step that is a sentence or two. */
  record Text(String id, String text) {}

  /** A part of a step that is a list. */
  record ItemList(String id, String url, List<Item> items) {}

  /** An entry of a list; those of checklists have an address of their own. */
  record Item(String id, Optional<String> url, String text, Optional<String> detail) {}

  /** A checklist of its own. */
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

  /** A signal, with a descriptor per level or none. */
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

  /** A page of its own. */
  record Page(String id, String title, String url, Optional<String> description) {}
}

package dev.cribsheet.view.part;

import dev.cribsheet.html.HtmlFragment;
import java.util.List;

/** A part of a step's page, below its goal. */
public sealed interface StepPartView {
  /**
   * Returns the name of the part, such as {@code say}; also the anchor of its heading, if it has
   * one.
   */
  String kind();

  /** A sentence or two; the kind is {@code output}, {@code short-plan} or {@code handover}. */
  record Text(String kind, HtmlFragment text) implements StepPartView {}

  /** The author's own text, with anchors on its headings; the kind is {@code body}. */
  record Body(String kind, List<SectionView> sections) implements StepPartView {}

  /** A list; the kind is {@code say}, {@code do} or {@code avoid}. */
  record Items(String kind, List<ItemView> items) implements StepPartView {}

  /** What to do and what to avoid, one of which may be missing; the kind is {@code do-avoid}. */
  record Pair(String kind, List<Items> parts) implements StepPartView {}

  /** The checklist; the kind is {@code checklist}. */
  record Checklist(String kind, List<ItemView> items) implements StepPartView {}

  /** Lists with headings; the kind is {@code ask}. */
  record Groups(String kind, List<Group> groups) implements StepPartView {}

  /** A group of entries. The title is empty if the author made no groups. */
  record Group(String title, List<ItemView> items) {}

  /**
   * Numbers to know, with the URL of the page that lists all numbers; the kind is {@code numbers}.
   */
  record Numbers(String kind, List<NumberView> rows, String all) implements StepPartView {}

  /**
   * Red flags, with the URL of the page that lists all red flags; the kind is {@code red-flags}.
   */
  record RedFlags(String kind, List<RedFlagView> flags, String all) implements StepPartView {}

  /** Questions to practise with; the kind is {@code example} or {@code related}. */
  record Questions(String kind, List<QuestionLinkView> questions) implements StepPartView {}
}

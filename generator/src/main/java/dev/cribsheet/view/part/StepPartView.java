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

  /** A sentence or two: {@code output}, {@code short-plan} or {@code handover}. */
  record Text(String kind, HtmlFragment text) implements StepPartView {}

  /** The author's own text: {@code body}, whose headings have their own anchors. */
  record Body(String kind, List<SectionView> sections) implements StepPartView {}

  /** A list: {@code say}, {@code do} or {@code avoid}. */
  record Items(String kind, List<ItemView> items) implements StepPartView {}

  /** Two lists side by side: {@code do-avoid}, of which one may be missing. */
  record Pair(String kind, List<Items> parts) implements StepPartView {}

  /** The checklist: {@code checklist}. */
  record Checklist(String kind, List<ItemView> items) implements StepPartView {}

  /** Lists with headings: {@code ask}. */
  record Groups(String kind, List<Group> groups) implements StepPartView {}

  /** Entries under a common title, which is empty if there are no groups. */
  record Group(String title, List<ItemView> items) {}

  /** Numbers to know: {@code numbers}, with the URL of the page that lists all numbers. */
  record Numbers(String kind, List<NumberView> rows, String all) implements StepPartView {}

  /** What counts against a candidate: {@code red-flags}, with the URL of the page of all flags. */
  record RedFlags(String kind, List<RedFlagView> flags, String all) implements StepPartView {}

  /** Questions to practise with: {@code example} or {@code related}. */
  record Questions(String kind, List<QuestionLinkView> questions) implements StepPartView {}
}

package dev.cribsheet.content.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The anchors of generated headings, which are the same in every language. */
public final class Anchors {
  public static final String TIME = "time";
  public static final String STEPS = "steps";
  public static final String SIGNALS = "signals";
  public static final String GLOSSARY = "glossary";

  public static final String CLARIFY = "clarify";
  public static final String PLAN = "session-plan";
  public static final String TRAPS = "traps";
  public static final String FOLLOW_UPS = "follow-ups";
  public static final String DECISIONS = "decisions";
  public static final String FAILURES = "failures";
  public static final String CALLS = "calls";
  public static final String DATA = "data";

  /** The H2s of a question that readers compare their own answer with, in this order. */
  public static final List<String> SELF_CHECKS =
      List.of("must-mention", TRAPS, FOLLOW_UPS, "levels", "plan");

  /**
   * The H2s of a question that have a special meaning, besides those of the steps. The first is
   * shown before the steps, the others after them in this order.
   */
  public static final List<String> QUESTION_PARTS =
      Stream.concat(Stream.of(CLARIFY, DECISIONS, FAILURES), SELF_CHECKS.stream()).toList();

  public static final String HINTS = "hints";
  public static final String EVIDENCE = "evidence";

  /** The H2s of a question that are for the interviewer and are not published. */
  public static final Set<String> INTERVIEWER_PARTS = Set.of(HINTS, EVIDENCE, "weak-transcript");

  private Anchors() {}

  /** Returns the anchor of an item: the id of its list's owner, a hyphen and its own id. */
  public static String item(String ownerId, String itemId) {
    return ownerId + "-" + itemId;
  }
}

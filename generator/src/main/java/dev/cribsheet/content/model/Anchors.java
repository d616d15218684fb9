package dev.cribsheet.content.model;

import java.util.Set;

/** The anchors of generated headings, the same in every language. */
public final class Anchors {
  public static final String TIME = "time";
  public static final String STEPS = "steps";
  public static final String SIGNALS = "signals";
  public static final String GLOSSARY = "glossary";

  public static final String CLARIFY = "clarify";
  public static final String PLAN = "session-plan";
  public static final String TRAPS = "traps";
  public static final String FOLLOW_UPS = "follow-ups";

  /** The H2s of a question that have a special meaning, besides those of the steps. */
  public static final Set<String> QUESTION_PARTS = Set.of(CLARIFY, TRAPS, FOLLOW_UPS);

  private Anchors() {}

  /** The anchor of an item: its list's owner, a hyphen and its own id. */
  public static String item(String ownerId, String itemId) {
    return ownerId + "-" + itemId;
  }
}

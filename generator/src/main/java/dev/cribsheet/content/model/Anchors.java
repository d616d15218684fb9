package dev.cribsheet.content.model;

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

  private Anchors() {}

  /** The anchor of an item: its list's owner, a hyphen and its own id. */
  public static String item(String ownerId, String itemId) {
    return ownerId + "-" + itemId;
  }
}

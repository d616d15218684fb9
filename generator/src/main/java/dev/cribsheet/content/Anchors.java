package dev.cribsheet.content;

/** The anchors that pages have besides the authors' headings, the same in every language. */
public final class Anchors {
  public static final String GOAL = "goal";
  public static final String OUTPUT = "output";
  public static final String SAY = "say";
  public static final String CHECKLIST = "checklist";
  public static final String DO = "do";
  public static final String AVOID = "avoid";
  public static final String ASK = "ask";
  public static final String NUMBERS = "numbers";
  public static final String RED_FLAGS = "red-flags";
  public static final String EXAMPLE = "example";
  public static final String RELATED = "related";
  public static final String HANDOVER = "handover";
  public static final String SHORT_PLAN = "short-plan";

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

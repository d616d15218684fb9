package dev.cribsheet.drawing;

import java.util.Map;

/** How each kind of shape looks on paper: ink and greys, for no style reaches a drawing there. */
final class PaperInk {
  private static final String GREY = "#f0f0f0";
  private static final String LINE = look("none", "#000", "1.5");
  private static final String THIN = look("none", "#555", "1");
  private static final String PLATE = look(GREY, "#555", "1");
  private static final String DASHED = " stroke-dasharray=\"5 4\"";
  private static final String WORDS = " fill=\"#000\" font-size=\"14\"";
  private static final String MIDDLE = " text-anchor=\"middle\"";
  private static final String BOLD = " font-weight=\"bold\"";

  private static final Map<String, String> LOOKS =
      Map.ofEntries(
          Map.entry("group", PLATE),
          Map.entry("frame", THIN),
          Map.entry("life", THIN),
          Map.entry("rule", THIN + DASHED),
          Map.entry("line", LINE),
          Map.entry("dotted", LINE + DASHED),
          Map.entry("thick", look("none", "#000", "3")),
          Map.entry("clear", look("#fff", "none", "0")),
          Map.entry("clear-in-group", look(GREY, "none", "0")),
          Map.entry("head", look("#000", "#000", "1")),
          Map.entry("open", LINE),
          Map.entry("note", PLATE),
          Map.entry("tab", PLATE),
          Map.entry("box", look("#fff", "#000", "1.5")),
          Map.entry("muted", look("#ddd", "#000", "1.5")),
          Map.entry("external", look("#fff", "#000", "1.5") + DASHED),
          Map.entry("accent", look("#fff", "#000", "3")),
          Map.entry("number", look("#000", "#000", "1")),
          Map.entry("words", WORDS + MIDDLE),
          Map.entry("words-start", WORDS),
          Map.entry("strong", WORDS + MIDDLE + BOLD),
          Map.entry("group-name", WORDS + BOLD),
          Map.entry("note-words", WORDS + MIDDLE),
          Map.entry("tab-words", WORDS + MIDDLE + BOLD),
          Map.entry("condition", WORDS),
          Map.entry("number-words", " fill=\"#fff\" font-size=\"12\"" + MIDDLE + BOLD));

  private PaperInk() {}

  /** The attributes of a layer of a drawing. */
  static String of(String layer) {
    return LOOKS.get(layer);
  }

  private static String look(String fill, String stroke, String width) {
    return " fill=\"" + fill + "\" stroke=\"" + stroke + "\" stroke-width=\"" + width + "\"";
  }
}

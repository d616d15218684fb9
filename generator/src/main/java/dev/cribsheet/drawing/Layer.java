package dev.cribsheet.drawing;

import dev.cribsheet.source.Slug;

/** The layers of a drawing, from back to front. All shapes of a layer have the same style. */
enum Layer {
  GROUP(Ink.PLATE),
  FRAME(Ink.THIN),
  LIFE(Ink.THIN),
  RULE(Ink.THIN + Ink.DASHED),
  LINE(Ink.LINE),
  DOTTED(Ink.LINE + Ink.DASHED),
  THICK(Ink.look("none", "#000", "3")),
  CLEAR(Ink.look("#fff", "none", "0")),
  CLEAR_IN_GROUP(Ink.look(Ink.GREY, "none", "0")),
  HEAD(Ink.look("#000", "#000", "1")),
  OPEN(Ink.LINE),
  NOTE(Ink.PLATE),
  TAB(Ink.PLATE),
  BOX(Ink.look("#fff", "#000", "1.5")),
  STEP_1(1, Ink.look("#fff", "#000", "1.5")),
  STEP_2(2, Ink.look("#fff", "#000", "1.5")),
  STEP_3(3, Ink.look("#fff", "#000", "1.5")),
  STEP_4(4, Ink.look("#fff", "#000", "1.5")),
  MUTED(Ink.look("#ddd", "#000", "1.5")),
  EXTERNAL(Ink.look("#fff", "#000", "1.5") + Ink.DASHED),
  ACCENT(Ink.look("#fff", "#000", "3")),
  DOT(Ink.look("#000", "#000", "1")),
  NUMBER(Ink.look("#000", "#000", "1")),
  WORDS(Ink.WORDS + Ink.MIDDLE),
  WORDS_START(Ink.WORDS),
  STRONG(Ink.WORDS + Ink.MIDDLE + Ink.BOLD),
  GROUP_NAME(Ink.WORDS + Ink.BOLD),
  NOTE_WORDS(Ink.WORDS + Ink.MIDDLE),
  TAB_WORDS(Ink.WORDS + Ink.MIDDLE + Ink.BOLD),
  CONDITION(Ink.WORDS),
  NUMBER_WORDS(" fill=\"#fff\" font-size=\"12\"" + Ink.MIDDLE + Ink.BOLD);

  private final int hue;
  private final String ink;

  Layer(String ink) {
    this(0, ink);
  }

  Layer(int hue, String ink) {
    this.hue = hue;
    this.ink = ink;
  }

  /** Returns the attributes that a theme's style sheet uses: a class and, for a step, its hue. */
  String style() {
    return hue == 0
        ? "class=\"diagram-" + Slug.of(this) + "\""
        : "class=\"diagram-accent\" data-hue=\"" + hue + "\"";
  }

  /** Returns SVG attributes for printing in black and grey, where no style sheet applies. */
  String ink() {
    return ink;
  }

  private static final class Ink {
    static final String GREY = "#f0f0f0";
    static final String LINE = look("none", "#000", "1.5");
    static final String THIN = look("none", "#555", "1");
    static final String PLATE = look(GREY, "#555", "1");
    static final String DASHED = " stroke-dasharray=\"5 4\"";
    static final String WORDS = " fill=\"#000\" font-size=\"14\"";
    static final String MIDDLE = " text-anchor=\"middle\"";
    static final String BOLD = " font-weight=\"bold\"";

    static String look(String fill, String stroke, String width) {
      return " fill=\"" + fill + "\" stroke=\"" + stroke + "\" stroke-width=\"" + width + "\"";
    }
  }
}

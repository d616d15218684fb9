package dev.cribsheet.diagnostic;

import static dev.cribsheet.diagnostic.Severity.ERROR;
import static dev.cribsheet.diagnostic.Severity.WARNING;

/** Every mistake the build knows, with the id that is printed; the ids never change. */
public enum DiagnosticCode {
  ENCODING("CS101", ERROR),
  CONTROL_CHARACTER("CS102", ERROR),
  FILE_TOO_LARGE("CS103", ERROR),
  NOT_A_PLAIN_FILE("CS104", ERROR),
  FILE_NAME("CS105", ERROR),
  UNKNOWN_NAME("CS106", WARNING),
  NO_CONTENT("CS107", ERROR),
  FILE_EMPTY("CS108", ERROR),
  TURNED_TEXT("CS109", WARNING),
  FILE_CHANGED("CS110", ERROR),

  YAML_SYNTAX("CS201", ERROR),
  YAML_FEATURE("CS202", ERROR),
  DUPLICATE_KEY("CS203", ERROR),
  UNKNOWN_FIELD("CS204", ERROR),
  MISSING_FIELD("CS205", ERROR),
  WRONG_TYPE("CS206", ERROR),
  BAD_VALUE("CS207", ERROR),
  FRONT_MATTER("CS208", ERROR),
  NESTING("CS209", ERROR),
  FOREIGN_FIELD("CS210", WARNING),

  LINK_TARGET("CS301", ERROR),
  LINK_ANCHOR("CS302", ERROR),
  LINK_REFUSED("CS303", ERROR),
  IMAGE_ALT("CS304", ERROR),
  IMAGE_UNREADABLE("CS305", ERROR),
  RAW_HTML("CS306", WARNING),
  CALLOUT_KIND("CS307", ERROR),
  HEADING_SKIPPED("CS308", WARNING),
  ANCHOR_TWICE("CS309", ERROR),
  HEADING_ATTRIBUTE("CS310", ERROR),
  MARKDOWN_TOO_COMPLEX("CS311", ERROR),
  LINK_TO_DRAFT("CS312", ERROR),
  DIAGRAM("CS313", ERROR),
  ESTIMATE("CS314", ERROR),
  SVG_UNSAFE("CS320", ERROR),

  DUPLICATE_ID("CS401", ERROR),
  UNKNOWN_STEP("CS402", ERROR),
  UNKNOWN_TOPIC("CS403", ERROR),
  UNKNOWN_REFERENCE("CS404", ERROR),
  SESSION_LENGTH("CS405", ERROR),
  ADDRESS_CLASH("CS406", ERROR),
  LEVEL_COUNT("CS407", ERROR),
  SITE_ID("CS408", WARNING),
  ORPHAN("CS409", WARNING),
  UNUSED_ASSET("CS410", WARNING),
  ITEM_LENGTH("CS411", WARNING),

  THEME_MISSING("CS501", ERROR),
  THEME_FILE("CS502", ERROR),
  TEMPLATE("CS503", ERROR),
  UI_STRING("CS504", ERROR),
  THEME_OPTION("CS505", ERROR),

  SHEET_OVERFLOW("CS601", ERROR),
  MISSING_GLYPH("CS602", ERROR),
  SHEET_STYLE("CS603", ERROR),
  SHEET_FONT("CS604", ERROR);

  private final String id;
  private final Severity severity;

  DiagnosticCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The printed id, such as {@code CS301}. */
  public String id() {
    return id;
  }

  /** Whether it stops the site. */
  public Severity severity() {
    return severity;
  }
}

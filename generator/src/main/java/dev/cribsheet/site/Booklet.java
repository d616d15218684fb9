package dev.cribsheet.site;

import java.util.List;

/**
 * Everything to print in one file.
 *
 * @param blank pages to write on at its end
 * @param sheets in their order; those that only the booklet has bear no files of their own
 */
public record Booklet(Sheet files, List<SiteSheet> sheets, SiteSheet blank) {
  /** Its id, and the start of the ids of the sheets that only it has. */
  public static final String ID = "booklet";

  public Booklet {
    sheets = List.copyOf(sheets);
  }
}

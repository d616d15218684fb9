package dev.cribsheet.site;

import java.util.List;

/**
 * All sheets in one file.
 *
 * @param blank the empty sheet for pages of notes
 * @param sheets the sheets in order; sheets found only in the booklet have no PDFs of their own
 */
public record Booklet(Sheet files, List<SiteSheet> sheets, SiteSheet blank) {
  /** The id of the booklet, and the prefix of the ids of sheets that are only in the booklet. */
  public static final String ID = "booklet";

  public Booklet {
    sheets = List.copyOf(sheets);
  }
}

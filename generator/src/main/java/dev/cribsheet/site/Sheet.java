package dev.cribsheet.site;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The addresses of a sheet.
 *
 * @param pdfs none when the site makes no PDF files
 */
public record Sheet(String id, UrlPath page, Map<PaperSize, UrlPath> pdfs) {
  public Sheet {
    pdfs = Collections.unmodifiableMap(new TreeMap<>(pdfs));
  }
}

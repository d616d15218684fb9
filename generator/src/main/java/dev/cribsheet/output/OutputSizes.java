package dev.cribsheet.output;

import dev.cribsheet.address.UrlPath;

/** What a page may need to know of another output, such as the size of a PDF to download. */
public interface OutputSizes {
  /** The size of an output in bytes; it is rendered first if nobody did yet. */
  int size(UrlPath path);
}

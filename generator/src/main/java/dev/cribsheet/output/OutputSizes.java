package dev.cribsheet.output;

import dev.cribsheet.address.UrlPath;

/** The sizes of other outputs, such as that of a PDF that a page links to. */
public interface OutputSizes {
  /** Returns the size of an output in bytes; renders the output if necessary. */
  int size(UrlPath path);
}

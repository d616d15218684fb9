package dev.cribsheet.render.search;

/**
 * What a document is made of.
 *
 * @param file the path of the content file that it shows, and nothing of another but what follows
 * @param besides words that it has from elsewhere
 */
record Origin(String file, String besides) {}

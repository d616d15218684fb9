package dev.cribsheet.render.search;

/**
 * A word of the text.
 *
 * @param form what a reader types to find it, folded
 * @param stem what it has in common with its other forms
 * @param number which word of its lexicon it is, from 0; another one at each run
 */
record IndexedWord(String form, String stem, int number) {}

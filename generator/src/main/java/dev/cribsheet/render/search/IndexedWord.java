package dev.cribsheet.render.search;

/**
 * A word of the text.
 *
 * @param form the folded word, as readers type it
 * @param stem the stem that its inflected forms share
 * @param number its index in the lexicon, from 0; may differ between runs
 */
record IndexedWord(String form, String stem, int number) {}

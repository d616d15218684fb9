package dev.cribsheet.render.search;

/**
 * A word of the text.
 *
 * @param form what a reader types to find it, folded
 * @param stem what it has in common with its other forms
 */
record Word(String form, String stem) {}

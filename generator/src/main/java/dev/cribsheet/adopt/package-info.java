/** Finds what a content folder changes in its base, to convert copies and export questions. */
package dev.cribsheet.adopt;

/** A theme's files, from a jar or a folder, and its words in the reader's language. */
package dev.cribsheet.theme;

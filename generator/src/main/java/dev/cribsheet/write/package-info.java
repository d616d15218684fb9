/** Writes the site to disk, all at once or not at all. */
package dev.cribsheet.write;

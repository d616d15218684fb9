/** Stage 1: every kind an author can write, as a record, and the loader that reads them all. */
package dev.cribsheet.content;

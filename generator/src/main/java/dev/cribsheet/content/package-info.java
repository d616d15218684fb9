/** Stage 1: the table of kinds, and the loader that reads a content folder with it. */
package dev.cribsheet.content;

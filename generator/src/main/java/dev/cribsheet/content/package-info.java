/** Stage 2: the table of content kinds, and the loader that reads a content folder. */
package dev.cribsheet.content;

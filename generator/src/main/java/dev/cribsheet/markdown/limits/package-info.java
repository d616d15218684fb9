/** Limits on the time, stack and output of a Markdown text. */
package dev.cribsheet.markdown.limits;

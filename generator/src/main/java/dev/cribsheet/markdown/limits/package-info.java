/** Limits on the time and stack space that a Markdown text may use. */
package dev.cribsheet.markdown.limits;

/** Limits on the time and stack that a Markdown text may take. */
package dev.cribsheet.markdown.limits;

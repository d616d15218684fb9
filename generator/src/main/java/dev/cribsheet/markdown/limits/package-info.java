/** Limits on the time and stack space that Markdown may use. */
package dev.cribsheet.markdown.limits;

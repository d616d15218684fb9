/** What a Markdown text may cost. */
package dev.cribsheet.markdown.limits;

/** A Markdown text as plain data, with slots for what only the page knows. */
package dev.cribsheet.markdown.model;

/** Rendered Markdown as plain data, with slots for the values that only the page knows. */
package dev.cribsheet.markdown.model;

/** Allow lists for URLs, raw HTML and characters. */
package dev.cribsheet.markdown.html;

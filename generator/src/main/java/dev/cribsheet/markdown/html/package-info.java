/** Allow lists for addresses, raw HTML and characters. */
package dev.cribsheet.markdown.html;

/** Parses Markdown into plain data; no Flexmark type leaves this package. */
package dev.cribsheet.markdown;

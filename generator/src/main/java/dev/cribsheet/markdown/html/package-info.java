/** What addresses and raw HTML may pass. */
package dev.cribsheet.markdown.html;

/** How the files of a kind are written: YAML, or Markdown with front matter. */
package dev.cribsheet.content.format;

/** File formats of content: YAML, or Markdown with front matter. */
package dev.cribsheet.content.format;

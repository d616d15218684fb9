/** Renders Flexmark's nodes as plain data. */
package dev.cribsheet.markdown.render;

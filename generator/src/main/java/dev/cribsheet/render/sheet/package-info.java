/** Sheets: fits them to their pages, and renders them as HTML and as PDF files. */
package dev.cribsheet.render.sheet;

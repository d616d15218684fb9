/** Sheets: one view for the page and for the PDF files, and the files made of it. */
package dev.cribsheet.render.sheet;

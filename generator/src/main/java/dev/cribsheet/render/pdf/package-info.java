/** The PDF engine behind a small seam: a page of HTML in, its layout and its bytes out. */
package dev.cribsheet.render.pdf;

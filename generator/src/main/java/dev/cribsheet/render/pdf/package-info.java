/** The PDF engine behind a narrow interface: HTML in; measurements and PDF files out. */
package dev.cribsheet.render.pdf;

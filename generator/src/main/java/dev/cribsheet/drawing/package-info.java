/** Diagrams laid out and drawn as SVG: the layout engine stays in here, and loads on first use. */
package dev.cribsheet.drawing;

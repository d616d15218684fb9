/** Lays out diagrams and draws them as SVG. ELK is used only here, and loads on first use. */
package dev.cribsheet.drawing;

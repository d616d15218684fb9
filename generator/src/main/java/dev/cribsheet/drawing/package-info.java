/** Lays out diagrams and draws them as SVG. Only this package uses ELK, loaded on first use. */
package dev.cribsheet.drawing;

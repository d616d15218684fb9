/**
 * Lays out diagrams and draws them as SVG. Only this package uses ELK, and loads it on first use.
 */
package dev.cribsheet.drawing;

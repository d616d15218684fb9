/** Parses diagrams: the subset of Mermaid that the build can draw. */
package dev.cribsheet.diagram;

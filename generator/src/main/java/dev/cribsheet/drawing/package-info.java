/**
 * Lays out diagrams and draws them as SVG. This is the only package that uses ELK. It loads ELK on
 * first use.
 */
package dev.cribsheet.drawing;

/** Syntax highlighting: splits code into tokens that a theme styles by weight and slant. */
package dev.cribsheet.highlight;

/** Tells the parts of code apart, so that a theme can set them apart by weight and slant. */
package dev.cribsheet.highlight;

/** Colours, their contrast, and the tones that a hue has in the light and the dark theme. */
package dev.cribsheet.colour;

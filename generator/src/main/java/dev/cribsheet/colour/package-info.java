/** Colours, their contrast, and the tones of a hue in the light and the dark theme. */
package dev.cribsheet.colour;

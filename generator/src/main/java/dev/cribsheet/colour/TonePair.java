package dev.cribsheet.colour;

/** A colour of the light theme and its counterpart in the dark theme. */
public record TonePair(Colour light, Colour dark) {}

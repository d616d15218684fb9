package dev.cribsheet.colour;

/** A colour in the light theme and the one that stands for it in the dark theme. */
public record TonePair(Colour light, Colour dark) {}

package dev.cribsheet.content.model;

/** A picture's size in CSS pixels. */
public record ImageSize(int width, int height) {}

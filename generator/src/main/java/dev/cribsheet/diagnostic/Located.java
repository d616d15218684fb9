package dev.cribsheet.diagnostic;

/** A value and the position where its author wrote it. */
public record Located<T>(T value, SourceRef source) {}

package dev.cribsheet.diagnostic;

/** A value together with the place where its author wrote it. */
public record Located<T>(T value, SourceRef source) {}

package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;

/** A reference to another entry by its id, as the author wrote it. */
public record Reference<T>(String id, SourceRef source) {}

package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;

/**
 * The id of something else, as an author wrote it.
 *
 * @param <T> what the id is of
 */
public record Reference<T>(String id, SourceRef source) {}

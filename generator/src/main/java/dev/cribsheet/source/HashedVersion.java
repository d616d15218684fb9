package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;

/**
 * The hash of one version of a file.
 *
 * @param key of its path and its bytes
 */
record HashedVersion(FileVersion version, CacheKey key) {}

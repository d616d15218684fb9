/** Caches expensive results across builds, by the hash of all their inputs. */
package dev.cribsheet.cache;

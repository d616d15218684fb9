/** Measures builds, rebuilds, edits and searches; not part of the product. */
package dev.cribsheet.benchmarks;

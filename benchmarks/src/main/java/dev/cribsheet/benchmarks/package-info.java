/** What a build, a rebuild and an edit cost; nothing in here is part of the product. */
package dev.cribsheet.benchmarks;

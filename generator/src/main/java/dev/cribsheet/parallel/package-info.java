/** Parallel work on all cores. */
package dev.cribsheet.parallel;

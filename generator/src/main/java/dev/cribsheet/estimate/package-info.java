/** Estimates: named quantities and formulas, computed and checked when the site is built. */
package dev.cribsheet.estimate;

/** Estimates: named quantities and formulas that the build computes and checks. */
package dev.cribsheet.estimate;

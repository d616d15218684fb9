/** Diagnostics for other programs, and the guide to their codes. */
package dev.cribsheet.report;

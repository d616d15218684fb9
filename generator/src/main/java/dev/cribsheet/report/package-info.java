/** Diagnostics in formats for other programs, and the guide to the diagnostic codes. */
package dev.cribsheet.report;

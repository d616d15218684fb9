/** Mistakes with their places, and how they are shown. */
package dev.cribsheet.diagnostic;

/** Problems in the content, with their positions, and how they are shown. */
package dev.cribsheet.diagnostic;

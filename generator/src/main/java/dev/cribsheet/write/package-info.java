/** Stage 5: a new site appears whole or not at all. */
package dev.cribsheet.write;

/** The plan of a site: paths, and for each the way to its bytes. */
package dev.cribsheet.output;

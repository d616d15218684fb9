/** The outputs of a site: their paths, and how to render them. */
package dev.cribsheet.output;

/** Builds the views that several pages or sheets show. */
package dev.cribsheet.render.html.part;

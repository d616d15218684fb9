/** Builds the view of every page and of its layout, and renders both with a template. */
package dev.cribsheet.render.html.page;

/** Turns text and diagrams into the HTML of a page, with URLs relative to that page. */
package dev.cribsheet.render.html.context;

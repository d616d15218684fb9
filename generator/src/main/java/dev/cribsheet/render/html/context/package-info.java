/** Text and diagrams as a page's HTML, with URLs relative to that page. */
package dev.cribsheet.render.html.context;

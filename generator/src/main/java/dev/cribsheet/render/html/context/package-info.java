/** Text and diagrams as a page's HTML, with addresses relative to that page. */
package dev.cribsheet.render.html.context;

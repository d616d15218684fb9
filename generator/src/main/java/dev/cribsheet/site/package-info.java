/** Stage 4: the site as one immutable value, linked, with all URLs assigned. */
package dev.cribsheet.site;

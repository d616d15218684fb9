/** Stage 3: the site as one immutable value, linked, with every address decided. */
package dev.cribsheet.site;

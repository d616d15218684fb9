/** Pages: views made from the Site, filled into the theme's templates; Pebble stays in here. */
package dev.cribsheet.render.html;

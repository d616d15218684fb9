/** The template engine with its limits; Pebble is used only here. */
package dev.cribsheet.render.html.template;

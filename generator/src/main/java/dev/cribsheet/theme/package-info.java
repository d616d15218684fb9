/** The files of a theme, and its UI strings in the language of the site. */
package dev.cribsheet.theme;

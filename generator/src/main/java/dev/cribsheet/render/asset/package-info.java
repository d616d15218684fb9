/** Outputs that are copied as they are: the authors' assets and the theme's files. */
package dev.cribsheet.render.asset;

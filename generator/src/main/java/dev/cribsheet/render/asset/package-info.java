/** Outputs that no template renders: the assets of the content and the files of the theme. */
package dev.cribsheet.render.asset;

/**
 * Reads image sizes and font weights, reduces SVG files to their harmless parts, and rejects files
 * that are not safe to publish.
 */
package dev.cribsheet.content.media;

/**
 * Reads image sizes and font weights, rewrites SVG files with harmless parts only, and rejects
 * files that are not safe to publish.
 */
package dev.cribsheet.content.media;

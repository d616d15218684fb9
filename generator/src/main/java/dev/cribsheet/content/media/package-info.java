/** Reads image sizes and font weights, and rejects files that are not safe to publish. */
package dev.cribsheet.content.media;

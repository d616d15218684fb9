/** Looks into images and fonts: their size and weight, and whether they are safe to publish. */
package dev.cribsheet.content.media;

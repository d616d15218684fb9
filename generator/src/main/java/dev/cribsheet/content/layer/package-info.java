/** Layers of content: packs, patches, and how they are composed before fields are bound. */
package dev.cribsheet.content.layer;

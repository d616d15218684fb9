/** Stage 1: packs, patches, and how layers are composed before fields are bound. */
package dev.cribsheet.content.layer;

/** The content folder as files and texts with places; no other package walks it. */
package dev.cribsheet.source;

/** The content folder as files and texts with positions; no other package walks it. */
package dev.cribsheet.source;

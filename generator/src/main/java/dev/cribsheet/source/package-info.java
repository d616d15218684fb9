/** The content folder as files and texts with positions; only this package walks the folder. */
package dev.cribsheet.source;

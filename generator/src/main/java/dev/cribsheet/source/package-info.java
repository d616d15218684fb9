/**
 * Lists the content folder and reads its files as text with positions. Only this package walks the
 * folder.
 */
package dev.cribsheet.source;

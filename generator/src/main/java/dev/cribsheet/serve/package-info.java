/** A local server for authors: renders on request, and reloads pages when a file changes. */
package dev.cribsheet.serve;

/**
 * The search index as scripts: terms and documents are split into small files, so that a page loads
 * only what a query needs, even if it is opened from disk.
 */
package dev.cribsheet.render.search;

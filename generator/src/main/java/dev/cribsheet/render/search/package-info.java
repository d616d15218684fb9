/**
 * The search index as scripts: terms with their postings and documents in small files, so that a
 * page loads only what a query needs, also from disk.
 */
package dev.cribsheet.render.search;

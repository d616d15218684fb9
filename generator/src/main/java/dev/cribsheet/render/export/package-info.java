/** The machine-readable site: its framework as JSON, its pages as Markdown, and a list of both. */
package dev.cribsheet.render.export;

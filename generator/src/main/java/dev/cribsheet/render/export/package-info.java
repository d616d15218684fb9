/** The site for programs: its framework as JSON, its pages as Markdown, and a list of both. */
package dev.cribsheet.render.export;

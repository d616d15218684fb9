/** The Markdown engine, set up; its nodes go no further than the renderers. */
package dev.cribsheet.markdown.engine;

/** The engine's nodes into plain data. */
package dev.cribsheet.markdown.render;

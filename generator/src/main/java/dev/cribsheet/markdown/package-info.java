/** Markdown into plain data of ours; no type of the engine leaves this package. */
package dev.cribsheet.markdown;

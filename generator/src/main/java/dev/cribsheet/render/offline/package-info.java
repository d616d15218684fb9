/** The files that let a published site work without a network. */
package dev.cribsheet.render.offline;

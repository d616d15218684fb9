/** Configures Flexmark and fixes its bugs; only the renderers use its nodes. */
package dev.cribsheet.markdown.engine;

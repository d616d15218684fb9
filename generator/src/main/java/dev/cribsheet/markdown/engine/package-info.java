/** The configuration of Flexmark, and its fixes; only the renderers see its nodes. */
package dev.cribsheet.markdown.engine;

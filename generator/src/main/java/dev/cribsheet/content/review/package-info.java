/** The review of a site's bases: the state that was last reviewed, and the changes since then. */
package dev.cribsheet.content.review;

/** What a site last reviewed of its bases, and what has changed there since. */
package dev.cribsheet.content.review;

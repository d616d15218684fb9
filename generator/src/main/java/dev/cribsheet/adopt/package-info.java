/** What a content folder has that its base does not: of a copy, and to give back. */
package dev.cribsheet.adopt;

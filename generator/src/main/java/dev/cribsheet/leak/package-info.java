/** Searches the files of a public site for phrases that only internal entries have. */
package dev.cribsheet.leak;

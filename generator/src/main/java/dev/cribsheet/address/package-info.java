/** Addresses of the files of a site: their syntax, and the pages with a fixed address. */
package dev.cribsheet.address;

/** Where the files of a site are: the form of an address, and the pages that have a fixed one. */
package dev.cribsheet.address;

/** The URLs of a site: their syntax, its folders, and its generated pages. */
package dev.cribsheet.address;

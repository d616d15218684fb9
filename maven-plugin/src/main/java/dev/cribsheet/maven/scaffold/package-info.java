/** The files that a new site starts with, and the templates of its entries. */
package dev.cribsheet.maven.scaffold;

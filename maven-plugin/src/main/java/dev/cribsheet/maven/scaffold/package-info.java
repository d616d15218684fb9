/** The files that a new site starts with, and templates for its entries. */
package dev.cribsheet.maven.scaffold;

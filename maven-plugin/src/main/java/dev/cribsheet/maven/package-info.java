/** The goals of the plugin: they turn Maven parameters into a build request and log diagnostics. */
package dev.cribsheet.maven;

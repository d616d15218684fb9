/** The goals: Maven's parameters in, a build request out, diagnostics to the log. */
package dev.cribsheet.maven;

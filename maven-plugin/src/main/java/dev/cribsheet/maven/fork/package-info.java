/**
 * Runs the generator in a forked JVM: starting the process, the program it runs, and the messages
 * between the two. This package does not depend on Maven.
 */
package dev.cribsheet.maven.fork;

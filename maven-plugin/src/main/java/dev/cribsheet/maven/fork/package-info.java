/**
 * A build in a Java process of its own, started for short work: who starts and follows it, its
 * program, and the messages between them. Nothing here knows Maven.
 */
package dev.cribsheet.maven.fork;

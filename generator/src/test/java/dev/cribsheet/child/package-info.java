/**
 * Tests that run builds in child processes, which they start, stop, kill and starve of resources.
 */
package dev.cribsheet.child;

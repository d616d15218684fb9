/** A server for authors: renders what is asked for, and tells the browser when a file changed. */
package dev.cribsheet.serve;

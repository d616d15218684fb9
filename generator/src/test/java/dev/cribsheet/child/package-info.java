/** Builds in processes of their own, which tests start, stop, starve and kill. */
package dev.cribsheet.child;

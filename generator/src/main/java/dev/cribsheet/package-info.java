/** The facade: content folders in, a study site out. */
package dev.cribsheet;

/** Writes records as bytes and reads them back, by the components of their classes. */
package dev.cribsheet.codec;

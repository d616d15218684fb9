/** Writes records as bytes and reads them back, component by component. */
package dev.cribsheet.codec;

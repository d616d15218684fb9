/** Records as bytes and back, by the components that their classes declare. */
package dev.cribsheet.codec;

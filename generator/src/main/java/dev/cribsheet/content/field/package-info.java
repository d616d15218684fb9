/** The fields of every kind, and the conversion of their values to records. */
package dev.cribsheet.content.field;

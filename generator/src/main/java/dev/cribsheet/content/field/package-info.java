/** The fields of every kind, and how their values become records. */
package dev.cribsheet.content.field;

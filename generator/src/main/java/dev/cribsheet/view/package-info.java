/** What templates receive: records of plain values, nothing absent, nothing left to compute. */
package dev.cribsheet.view;

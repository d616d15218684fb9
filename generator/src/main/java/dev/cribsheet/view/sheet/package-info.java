/** The records that the templates of a sheet and of the booklet receive. */
package dev.cribsheet.view.sheet;

/** The records that page templates receive, including those for the layout. */
package dev.cribsheet.view.page;

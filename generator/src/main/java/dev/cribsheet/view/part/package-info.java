/** The records that several templates receive, such as a link or a checklist. */
package dev.cribsheet.view.part;

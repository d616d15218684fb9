/** The records that the template of a page receives, and those of the layout around it. */
package dev.cribsheet.view.page;

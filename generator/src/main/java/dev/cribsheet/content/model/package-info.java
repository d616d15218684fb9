/** The records that hold what authors write. */
package dev.cribsheet.content.model;

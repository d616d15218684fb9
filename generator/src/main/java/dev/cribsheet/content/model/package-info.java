/** The records that hold the content that authors write. */
package dev.cribsheet.content.model;

/** What authors can write, as records. */
package dev.cribsheet.content.model;

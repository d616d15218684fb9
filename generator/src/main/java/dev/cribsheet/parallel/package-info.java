/** Work that is shared among the cores. */
package dev.cribsheet.parallel;

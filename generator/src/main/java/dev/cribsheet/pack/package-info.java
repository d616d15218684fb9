/** Content packs: the files of one, and the names that other content may rely on. */
package dev.cribsheet.pack;

/** Content packs: their files, and the names that other content may rely on. */
package dev.cribsheet.pack;

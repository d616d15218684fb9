package dev.cribsheet.source;

import java.nio.file.attribute.FileTime;

/**
 * What a Unix disk knows a file by.
 *
 * @param device the disk
 * @param number of the file on that disk
 * @param changed when the file changed last in any way; no program can set it
 */
record Inode(long device, long number, FileTime changed) {}

package dev.cribsheet.adopt;

import java.util.Map;

/**
 * A content folder on top of a base, with the same content as an edited copy of that base.
 *
 * @param files the contents of its files, by path
 * @param patches the number of entries that are patched
 * @param replaced the number of entries and assets that are replaced
 * @param own the number of entries and assets that the base does not have
 */
public record Adoption(Map<String, byte[]> files, int patches, int replaced, int own) {}

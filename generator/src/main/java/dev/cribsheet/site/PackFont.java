package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;

/**
 * A font that the pack provides for its sheets.
 *
 * @param family the common name of its files: everything before the last hyphen or underscore
 * @param weight 400 or 700
 */
public record PackFont(String family, int weight, UrlPath url, byte[] ttf) {}

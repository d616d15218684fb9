package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;

/**
 * A font of the pack's own, for sheets.
 *
 * @param family the name that its files share: all before a last hyphen or underscore
 * @param weight 400 or 700
 */
public record PackFont(String family, int weight, UrlPath url, byte[] ttf) {}

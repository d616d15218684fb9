package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.SourceRef;

/**
 * An item of a base that a site changes.
 *
 * @param whole true if the site replaces or hides the item, so that any change to it in the base
 *     matters; false if the site changes only some fields
 * @param place the position of the change in the site
 * @param base the text of the item in the base: all of it, or only its fields
 */
public record OverriddenItem(BaseItem name, boolean whole, SourceRef place, String base) {}

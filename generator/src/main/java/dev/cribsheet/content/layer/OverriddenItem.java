package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.SourceRef;

/**
 * Something of a base that a site changes.
 *
 * @param whole true if the site replaces or hides it, so that all of it counts; false if the site
 *     changes some of its fields
 * @param place where the site says so
 * @param base what the base has, as text: all of it, or its fields
 */
public record OverriddenItem(BaseItem name, boolean whole, SourceRef place, String base) {}

package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.Optional;

/**
 * A new place of an entry in its list.
 *
 * @param anchor the id of the entry to be placed beside; absent to come first
 * @param after whether it comes after the anchor, not before it
 */
record Move(Optional<Located<String>> anchor, boolean after, SourceRef source) {}

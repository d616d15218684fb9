package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.Located;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.Optional;

/**
 * The new position of an entry in its list.
 *
 * @param anchor the id of the entry to place it next to; absent to place it first
 * @param after whether to place it after the anchor rather than before
 */
record Move(Optional<Located<String>> anchor, boolean after, SourceRef source) {}

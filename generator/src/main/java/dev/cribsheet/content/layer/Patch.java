package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlScalar;

/**
 * A change to an entry of a lower layer.
 *
 * @param id the id as written; the entry keeps it even if the patch changes the text it was derived
 *     from
 * @param words the map without the id
 * @param edit the same map, parsed
 */
record Patch(EntryName target, YamlScalar id, YamlMap words, Edit edit) {
  SourceRef source() {
    return id.source();
  }
}

package dev.cribsheet.content.layer;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlScalar;

/**
 * A change to an entry of a layer below.
 *
 * @param id as it is written, for entries whose ids are made from a text that the patch changes
 * @param words the map without the id
 * @param edit the same words, read
 */
record Patch(EntryName target, YamlScalar id, YamlMap words, Edit edit) {
  SourceRef source() {
    return id.source();
  }
}

package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;

/** A value of a YAML file, and where it stands. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {
  /** Where the value starts. */
  SourceRef source();

  /** What the author wrote, in words for a message, such as {@code a list}. */
  String described();
}

package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;

/** A value in a YAML file, with its position. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {
  SourceRef source();

  /** Returns a description for messages, such as {@code a list}. */
  String described();

  /** Returns whether another value is equal, regardless of position and quotes. */
  boolean isSameAs(YamlNode other);
}

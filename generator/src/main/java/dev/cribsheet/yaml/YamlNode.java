package dev.cribsheet.yaml;

import dev.cribsheet.diagnostic.SourceRef;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {
  SourceRef source();

  /** Description for messages, such as {@code a list}. */
  String described();

  /** Whether another value says the same, wherever it is written and with or without quotes. */
  boolean isSameAs(YamlNode other);
}

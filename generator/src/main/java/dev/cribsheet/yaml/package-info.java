/** YAML with a place for every value, read into typed fields; no untyped map leaves it. */
package dev.cribsheet.yaml;

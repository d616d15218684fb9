/** Parses YAML with the place of every value, and reads it into typed fields. */
package dev.cribsheet.yaml;

/** Parses YAML with the position of every value, and reads it into typed fields. */
package dev.cribsheet.yaml;

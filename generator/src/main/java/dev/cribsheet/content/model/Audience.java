package dev.cribsheet.content.model;

/** Who may read something. An edition of a site contains what its audience may read. */
public enum Audience {
  PUBLIC,
  INTERNAL
}

package dev.cribsheet.content.model;

/** Who may read something; an edition of a site has what its audience may read. */
public enum Audience {
  PUBLIC,
  INTERNAL
}

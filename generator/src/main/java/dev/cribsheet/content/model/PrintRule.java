package dev.cribsheet.content.model;

/** Whether an item is printed. */
public enum PrintRule {
  /** Always; an error if the sheet has no room for it. */
  ALWAYS,
  /** Unless there is no room for it. */
  IF_ROOM,
  /** On screen only. */
  NEVER
}

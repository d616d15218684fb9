package dev.cribsheet.content.model;

/** Whether an item is printed. */
public enum PrintRule {
  /** Always; a sheet that cannot hold it is an error. */
  ALWAYS,
  /** Unless the sheet is full. */
  IF_ROOM,
  /** On the screen only. */
  NEVER
}

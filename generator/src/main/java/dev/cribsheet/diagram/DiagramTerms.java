package dev.cribsheet.diagram;

/**
 * The terms of a kind of diagram, for messages.
 *
 * @param empty says that nothing is in the diagram
 * @param example how to start
 * @param end what closes a group
 */
record DiagramTerms(String empty, String example, String end) {}

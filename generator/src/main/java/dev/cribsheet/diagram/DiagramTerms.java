package dev.cribsheet.diagram;

/**
 * The terms of a kind of diagram, for messages.
 *
 * @param empty the message for an empty diagram
 * @param example the hint for an empty diagram: an example of a first statement
 * @param end the word or bracket that closes a group
 */
record DiagramTerms(String empty, String example, String end) {}

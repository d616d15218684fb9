package dev.cribsheet.view.part;

/**
 * What a search result shows beside its title: the badge of its step, or else a difficulty.
 *
 * @param number the number of the step; 0 if there is none
 * @param blocks the number of filled blocks in the difficulty meter, 1 to 3; 0 if there is none
 */
public record ResultNoteView(int number, int hue, int blocks, String difficultyText) {}

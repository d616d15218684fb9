package dev.cribsheet.view.part;

import java.util.List;

/**
 * Red flags of one step, or those of no step in particular.
 *
 * @param id anchor of the group
 * @param title the step's title, or words for no step
 * @param number of the step, 0 for none
 */
public record RedFlagGroupView(
    String id, String title, int number, int hue, String url, List<RedFlagView> flags) {}

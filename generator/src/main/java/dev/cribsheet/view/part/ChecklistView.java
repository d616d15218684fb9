package dev.cribsheet.view.part;

import java.util.List;

/**
 * A list to tick.
 *
 * @param id storage keys of its items start with it
 * @param number of the step it belongs to, 0 when it belongs to none
 * @param hue of that step, 0 when it belongs to none
 * @param url of the step's page, empty when it belongs to none
 */
public record ChecklistView(
    String id, String title, int number, int hue, String url, List<ItemView> items) {}

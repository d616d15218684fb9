package dev.cribsheet.view.part;

import java.util.List;

/**
 * A checklist.
 *
 * @param id the prefix of the storage keys of its items
 * @param number the number of its step, 0 if it has none
 * @param hue the hue of its step, 0 if it has none
 * @param url the address of its step, empty if it has none
 */
public record ChecklistView(
    String id, String title, int number, int hue, String url, List<ItemView> items) {}

package dev.cribsheet.view;

import java.util.List;

/**
 * What stands on a sheet, on the screen and on paper alike.
 *
 * @param quarter 1 to 4, where the tab stands
 * @param subtitle such as {@code 3–10 min · step 1 of 4}
 * @param size {@code regular}, {@code compact} or {@code least}: the type that the sheet needs
 * @param start blocks of the first column
 * @param end blocks of the second column
 * @param startLines dotted lines to write on below the first column
 * @param endLines dotted lines to write on below the second column
 * @param footStart site, version, date and licence
 * @param footEnd where the sheet comes from
 */
public record SheetView(
    String id,
    int number,
    int hue,
    int quarter,
    String title,
    String subtitle,
    String size,
    List<SheetBlockView> start,
    List<SheetBlockView> end,
    List<Integer> startLines,
    List<Integer> endLines,
    String footStart,
    String footEnd) {}

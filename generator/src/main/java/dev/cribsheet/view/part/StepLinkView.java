package dev.cribsheet.view.part;

/**
 * A step in the navigation.
 *
 * @param hue the number of its colour in the theme, 1 to 4
 * @param minutes such as {@code 3–10}
 */
public record StepLinkView(
    int number, int hue, String shortTitle, String minutes, String url, boolean current) {}

package dev.cribsheet.view.part;

/**
 * A step in navigation.
 *
 * @param hue 1 to 4, which of the theme's step colours it has
 * @param minutes such as {@code 3–10}
 */
public record StepLinkView(
    int number, int hue, String shortTitle, String minutes, String url, boolean current) {}

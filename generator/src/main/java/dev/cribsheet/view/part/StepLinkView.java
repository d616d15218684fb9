package dev.cribsheet.view.part;

/** A step in the navigation, with minutes such as {@code 3–10} and a colour from 1 to 4. */
public record StepLinkView(
    int number, int hue, String shortTitle, String minutes, String url, boolean current) {}

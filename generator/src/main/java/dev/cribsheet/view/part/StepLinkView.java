package dev.cribsheet.view.part;

/** A step in the navigation, with minutes such as {@code 3–10} and a hue, counted from 1. */
public record StepLinkView(
    int number, int hue, String shortTitle, String minutes, String url, boolean current) {}

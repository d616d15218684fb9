package dev.cribsheet.markdown.model;

/** A placeholder in rendered Markdown that the page fills in. */
public sealed interface MarkdownSlot
    permits MarkdownLink, ImageSlot, LabelSlot, MarkdownDiagram, NumberSlot {}

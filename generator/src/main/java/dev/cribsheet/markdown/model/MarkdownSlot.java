package dev.cribsheet.markdown.model;

/** A gap in rendered Markdown that only the page can fill. */
public sealed interface MarkdownSlot permits MarkdownLink, LabelSlot, MarkdownDiagram, NumberSlot {}

package dev.cribsheet.markdown.model;

/** A placeholder in rendered Markdown that the page fills in. */
public sealed interface MarkdownSlot permits MarkdownLink, LabelSlot, MarkdownDiagram, NumberSlot {}

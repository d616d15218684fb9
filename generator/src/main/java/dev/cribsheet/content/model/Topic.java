package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownText;

/** A subject that questions are filed under. */
public record Topic(String id, String name, MarkdownText description, SourceRef source) {}

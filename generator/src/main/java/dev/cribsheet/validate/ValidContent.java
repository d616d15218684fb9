package dev.cribsheet.validate;

import dev.cribsheet.content.Content;

/** Content that keeps every rule; only the {@link Validator} makes one. */
public final class ValidContent {
  private final Content content;

  ValidContent(Content content) {
    this.content = content;
  }

  /** The content itself. */
  public Content content() {
    return content;
  }
}

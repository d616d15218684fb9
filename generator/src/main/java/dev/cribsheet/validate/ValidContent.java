package dev.cribsheet.validate;

import dev.cribsheet.content.Content;

/** Content that passes every rule; created only by the {@link Validator}. */
public final class ValidContent {
  private final Content content;

  ValidContent(Content content) {
    this.content = content;
  }

  public Content content() {
    return content;
  }
}

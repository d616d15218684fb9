package dev.cribsheet.render.html;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.StringWriter;

/** Collects a page up to the size that none needs. */
final class BoundedText extends StringWriter {
  @Override
  public void write(int c) {
    check(1);
    super.write(c);
  }

  @Override
  public void write(char[] text, int from, int length) {
    check(length);
    super.write(text, from, length);
  }

  @Override
  public void write(String text) {
    check(text.length());
    super.write(text);
  }

  @Override
  public void write(String text, int from, int length) {
    check(length);
    super.write(text, from, length);
  }

  private void check(int more) {
    if (getBuffer().length() > RenderBudget.SIZE - more) {
      throw new PebbleException(
          null,
          String.format(
              java.util.Locale.ROOT,
              "the template writes more than %,d characters",
              RenderBudget.SIZE));
    }
  }
}

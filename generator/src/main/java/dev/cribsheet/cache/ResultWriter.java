package dev.cribsheet.cache;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes a result of one file, for {@link ResultReader}. */
public final class ResultWriter {
  /** How a place is kept. */
  static final int WHOLE_FILE = 0;

  static final int NEW_LINE = 1;
  static final int SAME_LINE = 2;

  private static final int ROOM = 8192;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
  private String line = "";

  /** Adds a number. */
  public void number(int number) {
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes.write(number >>> shift);
    }
  }

  /** Adds a truth. */
  public void flag(boolean flag) {
    bytes.write(flag ? 1 : 0);
  }

  /** Adds a text. */
  public void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    bytes.writeBytes(utf8);
  }

  /** Adds a text that may be absent. */
  public void optional(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
  }

  /** Adds a place in the file; places of one line that follow each other share its text. */
  public void place(SourceRef place) {
    if (place.excerpt().isEmpty()) {
      bytes.write(WHOLE_FILE);
      return;
    }
    Excerpt excerpt = place.excerpt().get();
    boolean same = excerpt.line().equals(line);
    bytes.write(same ? SAME_LINE : NEW_LINE);
    number(excerpt.start().line());
    number(excerpt.start().column());
    number(excerpt.length());
    if (!same) {
      text(excerpt.line());
      line = excerpt.line();
    }
  }

  /** Adds what was found in the file. */
  public void diagnostics(List<Diagnostic> found) {
    number(found.size());
    for (Diagnostic diagnostic : found) {
      text(diagnostic.code().name());
      text(diagnostic.severity().name());
      place(diagnostic.source());
      text(diagnostic.message());
      optional(diagnostic.hint());
    }
  }

  /** All that was added. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }
}

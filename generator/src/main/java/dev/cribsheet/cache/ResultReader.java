package dev.cribsheet.cache;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.Position;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.diagnostic.SourceRef;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link ResultWriter} has written, in the same order. */
public final class ResultReader {
  private final String path;
  private final ByteBuffer in;
  private String line = "";

  /**
   * A reader.
   *
   * @param path of the file, as diagnostics show it
   */
  public ResultReader(String path, byte[] bytes) {
    this.path = path;
    this.in = ByteBuffer.wrap(bytes);
  }

  /** A number. */
  public int number() {
    return in.getInt();
  }

  /** A truth. */
  public boolean flag() {
    return in.get() != 0;
  }

  /** A text. */
  public String text() {
    int length = in.getInt();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  /** A text that may be absent. */
  public Optional<String> optional() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  /** A place in the file. */
  public SourceRef place() {
    int kind = in.get();
    if (kind == ResultWriter.WHOLE_FILE) {
      return SourceRef.file(path);
    }
    Position start = new Position(number(), number());
    int length = number();
    if (kind == ResultWriter.NEW_LINE) {
      line = text();
    }
    return new SourceRef(path, Optional.of(new Excerpt(start, length, line)));
  }

  /** What was found in the file. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> found = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      DiagnosticCode code = DiagnosticCode.valueOf(text());
      Severity severity = Severity.valueOf(text());
      found.add(new Diagnostic(severity, code, place(), text(), optional()));
    }
    return found;
  }
}

package dev.cribsheet;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.Position;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Diagnostics as bytes. */
final class DiagnosticBytes {
  private DiagnosticBytes() {}

  static void write(List<Diagnostic> diagnostics, DataOutputStream out) throws IOException {
    out.writeInt(diagnostics.size());
    for (Diagnostic diagnostic : diagnostics) {
      write(diagnostic, out);
    }
  }

  static List<Diagnostic> read(DataInputStream in) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    try {
      for (int left = TextBytes.count(in); left > 0; left--) {
        diagnostics.add(diagnostic(in));
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("no diagnostic: " + e.getMessage(), e);
    }
    return diagnostics;
  }

  private static void write(Diagnostic diagnostic, DataOutputStream out) throws IOException {
    TextBytes.write(diagnostic.severity().name(), out);
    TextBytes.write(diagnostic.code().name(), out);
    TextBytes.write(diagnostic.source().path(), out);
    out.writeBoolean(diagnostic.source().excerpt().isPresent());
    if (diagnostic.source().excerpt().isPresent()) {
      Excerpt excerpt = diagnostic.source().excerpt().get();
      out.writeInt(excerpt.start().line());
      out.writeInt(excerpt.start().column());
      out.writeInt(excerpt.length());
      TextBytes.write(excerpt.line(), out);
    }
    TextBytes.write(diagnostic.message(), out);
    TextBytes.writeAll(diagnostic.hint().stream().toList(), out);
  }

  private static Diagnostic diagnostic(DataInputStream in) throws IOException {
    Severity severity = Severity.valueOf(TextBytes.read(in));
    DiagnosticCode code = DiagnosticCode.valueOf(TextBytes.read(in));
    String path = TextBytes.read(in);
    Optional<Excerpt> excerpt = in.readBoolean() ? Optional.of(excerpt(in)) : Optional.empty();
    String message = TextBytes.read(in);
    Optional<String> hint = TextBytes.readAll(in).stream().findFirst();
    return new Diagnostic(severity, code, new SourceRef(path, excerpt), message, hint);
  }

  private static Excerpt excerpt(DataInputStream in) throws IOException {
    return new Excerpt(new Position(in.readInt(), in.readInt()), in.readInt(), TextBytes.read(in));
  }
}

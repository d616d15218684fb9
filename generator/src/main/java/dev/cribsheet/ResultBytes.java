package dev.cribsheet;

import dev.cribsheet.diagnostic.Diagnostic;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** What a run came to as bytes, for the next build and for another process. */
public final class ResultBytes {
  private ResultBytes() {}

  /** Writes a result. */
  public static void write(BuildResult result, DataOutputStream out) throws IOException {
    out.writeBoolean(result.succeeded());
    DiagnosticBytes.write(result.diagnostics(), out);
    TextBytes.writeAll(result.notes(), out);
    out.writeInt(result.pages());
    out.writeInt(result.sheets());
    out.writeInt(result.pdfs());
  }

  /** Reads a result. */
  public static BuildResult read(DataInputStream in) throws IOException {
    boolean succeeded = in.readBoolean();
    List<Diagnostic> diagnostics = DiagnosticBytes.read(in);
    List<String> notes = TextBytes.readAll(in);
    return new BuildResult(succeeded, diagnostics, notes, in.readInt(), in.readInt(), in.readInt());
  }
}

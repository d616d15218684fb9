package dev.cribsheet;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.Position;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the last good build came to, and what has to be as it was for the site to be up to date.
 *
 * @param themes the names of the themes it was made with
 * @param themeState of the jars or folders that hold them
 * @param siteState of the files of the site
 */
record BuildRecord(
    List<String> themes, CacheKey themeState, CacheKey siteState, BuildResult result) {
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      texts(themes, out);
      themeState.write(out);
      siteState.write(out);
      out.writeInt(result.diagnostics().size());
      for (Diagnostic diagnostic : result.diagnostics()) {
        diagnostic(diagnostic, out);
      }
      texts(result.notes(), out);
      out.writeInt(result.pages());
      out.writeInt(result.sheets());
      out.writeInt(result.pdfs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Optional<BuildRecord> of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<String> themes = texts(in);
      CacheKey themeState = CacheKey.read(in);
      CacheKey siteState = CacheKey.read(in);
      List<Diagnostic> found = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        found.add(diagnostic(in));
      }
      List<String> notes = texts(in);
      BuildResult result =
          new BuildResult(true, found, notes, in.readInt(), in.readInt(), in.readInt());
      return Optional.of(new BuildRecord(themes, themeState, siteState, result));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void diagnostic(Diagnostic diagnostic, DataOutputStream out) throws IOException {
    text(diagnostic.severity().name(), out);
    text(diagnostic.code().name(), out);
    text(diagnostic.source().path(), out);
    out.writeBoolean(diagnostic.source().excerpt().isPresent());
    if (diagnostic.source().excerpt().isPresent()) {
      Excerpt excerpt = diagnostic.source().excerpt().get();
      out.writeInt(excerpt.start().line());
      out.writeInt(excerpt.start().column());
      out.writeInt(excerpt.length());
      text(excerpt.line(), out);
    }
    text(diagnostic.message(), out);
    texts(diagnostic.hint().stream().toList(), out);
  }

  private static Diagnostic diagnostic(DataInputStream in) throws IOException {
    Severity severity = Severity.valueOf(text(in));
    DiagnosticCode code = DiagnosticCode.valueOf(text(in));
    String path = text(in);
    Optional<Excerpt> excerpt = in.readBoolean() ? Optional.of(excerpt(in)) : Optional.empty();
    String message = text(in);
    Optional<String> hint = texts(in).stream().findFirst();
    return new Diagnostic(severity, code, new SourceRef(path, excerpt), message, hint);
  }

  private static Excerpt excerpt(DataInputStream in) throws IOException {
    return new Excerpt(new Position(in.readInt(), in.readInt()), in.readInt(), text(in));
  }

  private static void texts(List<String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text, out);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  /** Longer than {@code writeUTF} can: a line may have any length. */
  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}

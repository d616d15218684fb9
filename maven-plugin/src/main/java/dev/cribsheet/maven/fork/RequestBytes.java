package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.TextBytes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The site that is asked for, as bytes. */
final class RequestBytes {
  private RequestBytes() {}

  static void write(BuildRequest request, DataOutputStream out) throws IOException {
    TextBytes.write(request.contentDirectory().toString(), out);
    TextBytes.write(request.outputDirectory().toString(), out);
    TextBytes.write(request.shownFrom().toString(), out);
    TextBytes.write(request.siteVersion(), out);
    TextBytes.writeAll(request.date().map(Instant::toString).stream().toList(), out);
    out.writeBoolean(request.failOnWarning());
    TextBytes.writeAll(request.cacheDirectory().map(Path::toString).stream().toList(), out);
  }

  static BuildRequest read(DataInputStream in) throws IOException {
    return new BuildRequest(
        Path.of(TextBytes.read(in)),
        Path.of(TextBytes.read(in)),
        Path.of(TextBytes.read(in)),
        TextBytes.read(in),
        optional(in).map(Instant::parse),
        in.readBoolean(),
        optional(in).map(Path::of));
  }

  private static Optional<String> optional(DataInputStream in) throws IOException {
    return TextBytes.readAll(in).stream().findFirst();
  }
}

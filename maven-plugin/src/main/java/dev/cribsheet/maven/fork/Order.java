package dev.cribsheet.maven.fork;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.TextBytes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The one message to the process: what to do.
 *
 * @param watched whether it tells how far it has come
 */
record Order(Goal goal, BuildRequest request, boolean watched) {
  void write(DataOutputStream out) throws IOException {
    TextBytes.write(goal.name(), out);
    TextBytes.write(request.contentDirectory().toString(), out);
    TextBytes.write(request.outputDirectory().toString(), out);
    TextBytes.write(request.shownFrom().toString(), out);
    TextBytes.write(request.siteVersion(), out);
    TextBytes.writeAll(request.date().map(Instant::toString).stream().toList(), out);
    out.writeBoolean(request.failOnWarning());
    TextBytes.writeAll(request.cacheDirectory().map(Path::toString).stream().toList(), out);
    out.writeBoolean(watched);
    out.flush();
  }

  static Order read(DataInputStream in) throws IOException {
    Goal goal = Goal.valueOf(TextBytes.read(in));
    BuildRequest request =
        new BuildRequest(
            Path.of(TextBytes.read(in)),
            Path.of(TextBytes.read(in)),
            Path.of(TextBytes.read(in)),
            TextBytes.read(in),
            optional(in).map(Instant::parse),
            in.readBoolean(),
            optional(in).map(Path::of));
    return new Order(goal, request, in.readBoolean());
  }

  private static Optional<String> optional(DataInputStream in) throws IOException {
    return TextBytes.readAll(in).stream().findFirst();
  }
}

package dev.cribsheet.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.PackRequest;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.pack.PackDescriptor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForkRequestTest {
  @Test
  void everyOrderComesThrough() throws IOException {
    BuildRequest full =
        new BuildRequest(
            Path.of("a b", "content"),
            Path.of("/target/site"),
            Path.of(""),
            "1.0-\u00FC",
            Optional.of(Instant.parse("2026-11-22T00:00:00.5Z")),
            true,
            Optional.of(Path.of("cache")),
            Optional.of(Path.of("a b", "theme")),
            List.of(Path.of("pack.jar"), Path.of("a b", "classes")),
            Optional.of("https://example.org/"),
            Audience.INTERNAL);
    BuildRequest least = BuildRequest.of(Path.of("c"), Path.of("o"), Path.of("/"), "");
    assertComesThrough(new BuildForkRequest(Goal.GENERATE, full, true));
    assertComesThrough(new BuildForkRequest(Goal.CHECK, least, false));
    PackDescriptor descriptor = new PackDescriptor("a", "b", "c");
    PackRequest pack =
        new PackRequest(Path.of("classes"), descriptor, Optional.of(Path.of("a.jar")));
    assertComesThrough(new BuildForkRequest(new Goal.MakePack(pack), least, false));
    assertComesThrough(new ServeForkRequest(full, "::1", 0, true));
    assertComesThrough(new ServeForkRequest(least, "127.0.0.1", 65_535, false));
  }

  private static void assertComesThrough(ForkRequest order) throws IOException {
    assertThat(ForkRequest.CODEC.read(ForkRequest.CODEC.write(order))).isEqualTo(order);
  }
}

package dev.cribsheet.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authors must see every save, so no browser may store what is served. */
class ServedOfflineTest {
  @TempDir Path temp;

  @Test
  void aServedSiteHasNoWorker() throws IOException {
    try (ServedSite site = new ServedSite(temp)) {
      site.write("site.yaml", "title: Offline\noffline: true\n");
      site.await("/one.html", "Offline</title>");
      assertThat(site.get("/one.html")).doesNotContain("data-worker").doesNotContain("worker-src");
      assertThat(site.get("/sw.js")).startsWith("HTTP/1.1 404");
      assertThat(site.get("/manifest.webmanifest")).startsWith("HTTP/1.1 404");
    }
  }
}

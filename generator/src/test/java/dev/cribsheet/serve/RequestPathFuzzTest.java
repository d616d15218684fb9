package dev.cribsheet.serve;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cribsheet.address.UrlPath;
import java.nio.charset.StandardCharsets;

/** Whatever a client requests is a path below the site, or is rejected. */
class RequestPathFuzzTest {
  @FuzzTest(maxDuration = "5m")
  void aPathStaysBelowTheSite(byte[] bytes) {
    RequestGuard.path(new String(bytes, StandardCharsets.UTF_8))
        .ifPresent(
            path -> new UrlPath(path + (path.isEmpty() || path.endsWith("/") ? "index.html" : "")));
  }
}

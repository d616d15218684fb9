package dev.cribsheet.site;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.Slug;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Whatever text names a file of the site, the file lies in the site. */
class SafePathFuzzTest {
  private static final Path SITE = Path.of("/a/site");

  @FuzzTest(maxDuration = "10m")
  void aPathStaysBelowTheSite(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    check(text);
    String slug = OrderedName.of(text).slug();
    if (!slug.isEmpty()) {
      new UrlPath("steps/" + slug + ".html");
    }
    if (slug.contains("/") || slug.contains(".") || !Slug.of(slug).equals(slug)) {
      throw new AssertionError("not a slug: " + slug);
    }
  }

  private static void check(String text) {
    UrlPath path;
    try {
      path = new UrlPath(text);
    } catch (IllegalArgumentException e) {
      return;
    }
    Path file = SITE.resolve(path.path());
    boolean isTop = file.equals(SITE) && !text.isEmpty();
    if (!file.normalize().equals(file) || !file.startsWith(SITE) || isTop) {
      throw new AssertionError("leaves the site: " + file);
    }
    String address = path.from(new UrlPath("steps/a.html"));
    URI resolved = URI.create("https://e.org/site/steps/a.html").resolve(address);
    if (!resolved.getPath().equals("/site/" + text) || !"e.org".equals(resolved.getHost())) {
      throw new AssertionError("another address: " + resolved + " for " + text);
    }
  }
}

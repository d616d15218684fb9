package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same content gives the same bytes, whatever the folder, the order and the machine. */
class SameInputSameBytesTest {
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path temp;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "german, tr-TR, Pacific/Kiritimati",
    "links, ar-EG-u-nu-arab, America/Los_Angeles",
    "links, th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
    "sections, hi-IN-u-nu-deva, Pacific/Apia",
  })
  void anotherFolderLocaleAndZoneGiveTheSameSite(String site, String tag, String zoneId)
      throws IOException {
    Map<String, byte[]> first = build(site, "one", false);
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
    Builds.assertSame(build(site, "quite another name/two", true), first);
  }

  @Test
  void aSecondBuildIntoTheSameFolderGivesTheSameSite() throws IOException {
    Map<String, byte[]> first = build("links", "one", false);
    assertThat(Builds.build(temp.resolve("one/content"), temp.resolve("one/site")).succeeded())
        .isTrue();
    Builds.assertSame(Builds.files(temp.resolve("one/site")), first);
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkGiveTheSameSite() throws IOException {
    Map<String, byte[]> first = build("links", "one", false);
    Path content = temp.resolve("two/content");
    Builds.copy(temp.resolve("one/content"), content);
    for (String path : Builds.files(content).keySet()) {
      if (path.endsWith(".md") || path.endsWith(".yaml")) {
        String text = Files.readString(content.resolve(path));
        Files.writeString(content.resolve(path), "\uFEFF" + text.replace("\n", "\r\n"));
      }
    }
    BuildResult result = Builds.build(content, temp.resolve("two/site"));
    assertThat(Builds.printed(result)).isEmpty();
    Builds.assertSame(Builds.files(temp.resolve("two/site")), first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"links", "sheets"})
  void oneThreadAndTwoGiveTheSameSite(String site) throws Exception {
    Builds.assertSame(onThreads(2, site), onThreads(1, site));
  }

  /** Tasks that are started inside a pool stay in it. */
  private Map<String, byte[]> onThreads(int threads, String site) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> build(site, "on " + threads, false)).get();
    } finally {
      pool.shutdown();
    }
  }

  private Map<String, byte[]> build(String site, String folder, boolean backwards)
      throws IOException {
    Path from = Builds.RESOURCES.resolve("sites").resolve(site).resolve("content");
    Path content = temp.resolve(folder).resolve("content");
    Map<String, byte[]> files = Builds.files(from);
    List<String> paths = new ArrayList<>(files.keySet());
    if (backwards) {
      Collections.reverse(paths);
    }
    for (String path : paths) {
      Files.createDirectories(content.resolve(path).getParent());
      Files.write(content.resolve(path), files.get(path));
    }
    Path output = temp.resolve(folder).resolve("site");
    assertThat(Builds.build(content, output).succeeded()).isTrue();
    return Builds.files(output);
  }
}

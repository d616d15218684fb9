package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build with the cached results of another build gives the same site and diagnostics. */
class CachedBuildTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"german", "links", "sections"})
  void aSecondBuildGivesTheSameSiteAndTheSameMistakes(String site) throws IOException {
    Builds.copy(Builds.RESOURCES.resolve("sites").resolve(site).resolve("content"), content());
    BuildResult plain = Builds.build(content(), temp.resolve("plain"));
    BuildResult first = build();
    Builds.assertSame(Builds.files(temp.resolve("site")), Builds.files(temp.resolve("plain")));
    Map<String, byte[]> packs = packs();
    assertThat(packs.keySet()).contains("markdown.pack", "fit.pack", "pdf.pack");
    BuildResult second = build();
    Builds.assertSame(Builds.files(temp.resolve("site")), Builds.files(temp.resolve("plain")));
    Builds.assertSame(packs(), packs);
    assertThat(first).isEqualTo(plain);
    assertThat(second).isEqualTo(plain);
  }

  @Test
  void anEditOfTheSameSizeAndTimeIsSeen() throws IOException {
    Path page = content().resolve("pages/one.md");
    Builds.write(
        content(), "site.yaml", "title: A\ntheme: plain\n", "pages/one.md", "# One\n\nred");
    FileTime time = Files.getLastModifiedTime(page);
    build();
    Files.writeString(page, "# One\n\nfig");
    Files.setLastModifiedTime(page, time);
    build();
    assertThat(temp.resolve("site/one.html")).content().contains("fig").doesNotContain("red");
  }

  @Test
  void aDamagedCacheIsNotedAndTheSiteIsWhole() throws IOException {
    Builds.copy(Builds.RESOURCES.resolve("sites/sections/content"), content());
    build();
    Map<String, byte[]> site = Builds.files(temp.resolve("site"));
    for (String pack : Builds.files(cache()).keySet()) {
      Files.writeString(cache().resolve(pack), "no pack at all, but long enough to be one, almost");
    }
    BuildResult again = build();
    assertThat(again.succeeded()).isTrue();
    assertThat(again.notes())
        .filteredOn(note -> note.startsWith("cache: "))
        .containsExactly("cache: ignoring results of another version of Cribsheet or Java");
    Builds.assertSame(Builds.files(temp.resolve("site")), site);
    Path pack = cache().resolve("markdown.pack");
    byte[] bytes = Files.readAllBytes(pack);
    Files.write(pack, Arrays.copyOf(bytes, bytes.length - 1));
    Files.writeString(content().resolve("site.yaml"), "\n", StandardOpenOption.APPEND);
    assertThat(build().notes())
        .filteredOn(note -> note.startsWith("cache: "))
        .containsExactly("cache: ignoring 'markdown.pack': it is truncated");
    Builds.assertSame(Builds.files(temp.resolve("site")), site);
  }

  @Test
  void whatWasDoneToTheSiteByHandIsMended() throws IOException {
    Builds.write(
        content(), "site.yaml", "title: A\ntheme: plain\n", "pages/one.md", "# One\n\nred");
    build();
    Map<String, byte[]> site = Builds.files(temp.resolve("site"));
    Path page = temp.resolve("site/one.html");
    Files.writeString(page, Files.readString(page).replace("red", "fig"));
    build();
    Builds.assertSame(Builds.files(temp.resolve("site")), site);
    FileTime time = Files.getLastModifiedTime(page);
    Files.writeString(page, Files.readString(page).replace("red", "fig"));
    Files.setLastModifiedTime(page, time);
    build();
    Builds.assertSame(Builds.files(temp.resolve("site")), site);
    Files.delete(page);
    build();
    Builds.assertSame(Builds.files(temp.resolve("site")), site);
    Files.writeString(temp.resolve("site/extra.html"), "x");
    build();
    Builds.assertSame(Builds.files(temp.resolve("site")), site);
  }

  @Test
  void anotherVersionOfTheSiteIsBuiltAnew() throws IOException {
    Builds.copy(Builds.RESOURCES.resolve("sites/german/content"), content());
    build();
    BuildRequest old = request();
    BuildRequest other =
        BuildRequest.of(old.contentDirectory(), old.outputDirectory(), old.shownFrom(), "7.7.7")
            .withCache(old.cacheDirectory().orElseThrow());
    assertThat(new Cribsheet().generate(other).succeeded()).isTrue();
    assertThat(temp.resolve("site/sheets/notruf.html")).content().contains("7.7.7");
  }

  private Path content() {
    return temp.resolve("content");
  }

  private Map<String, byte[]> packs() {
    return Builds.files(cache());
  }

  private Path cache() {
    return temp.resolve("cache");
  }

  private BuildResult build() {
    return new Cribsheet().generate(request());
  }

  private BuildRequest request() {
    return Builds.request(content(), temp.resolve("site"), Optional.of(cache()));
  }
}

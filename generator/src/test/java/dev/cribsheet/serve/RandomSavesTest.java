package dev.cribsheet.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.PreparedSite;
import dev.cribsheet.SitePipeline;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.model.Audience;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.output.Output;
import dev.cribsheet.serve.LiveSite.State;
import dev.cribsheet.source.ParsedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is saved, the server has the same site and diagnostics as a new server. */
class RandomSavesTest {
  private static final int SEQUENCES = 45;
  private static final int MOST_EDITS = 3;

  @TempDir Path temp;

  /** The profile {@code full} tries more seeds. */
  static LongStream seeds() {
    return LongStream.range(8004, 8004 + Integer.getInteger("cribsheet.seeds", 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void savesGiveTheSameSiteAsAFreshServer(long seed) throws IOException {
    Random random = new Random(seed);
    save(seed, random, new RandomContent(temp.resolve("content"), random, false), request());
  }

  @ParameterizedTest
  @EnumSource
  void savesGiveTheSameEditionAsAFreshServer(Audience audience) throws IOException {
    long seed = 8204;
    Random random = new Random(seed);
    RandomContent content = new RandomContent(temp.resolve("content"), random, true);
    save(seed, random, content, request().withAudience(audience));
  }

  private static void save(long seed, Random random, RandomContent content, BuildRequest request)
      throws IOException {
    LiveSite live =
        new LiveSite(
            new ServeRequest(request, "127.0.0.1", 0, false, line -> {}), BuildCache.none());
    live.rescan();
    int whole = 0;
    for (int sequence = 0; sequence < SEQUENCES; sequence++) {
      Set<String> paths = content.edit(1 + random.nextInt(MOST_EDITS));
      State now = random.nextInt(12) == 0 ? live.rescan() : live.reread(paths);
      String as = "seed " + seed + ", sequence " + sequence + ": " + content.edits();
      Diagnostics diagnostics = new Diagnostics();
      SitePipeline restarted = new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE);
      Optional<PreparedSite> fresh = restarted.plan(restarted.tree(diagnostics), diagnostics);
      assertThat(now.mistakes()).as(as).isEqualTo(diagnostics.sorted());
      assertThat(now.fails()).as(as).isEqualTo(fresh.isEmpty() || diagnostics.hasErrors());
      if (!now.fails()) {
        whole++;
        Map<String, byte[]> expected = bytes(fresh.orElseThrow(), whole % 8 == 0);
        Map<String, byte[]> actual = bytes(now.good().orElseThrow(), whole % 8 == 0);
        assertThat(actual.keySet()).as(as).isEqualTo(expected.keySet());
        actual.forEach((path, bytes) -> assertThat(bytes).as(as).isEqualTo(expected.get(path)));
      }
    }
    assertThat(whole).as("good sites with seed " + seed).isBetween(SEQUENCES / 9, SEQUENCES - 5);
  }

  private BuildRequest request() {
    return BuildRequest.of(temp.resolve("content"), temp.resolve("site"), temp, "1.0");
  }

  /** Sheets are expensive, so they are not always rendered. */
  private static Map<String, byte[]> bytes(PreparedSite site, boolean sheets) {
    Map<String, byte[]> bytes = new TreeMap<>();
    for (Output output : site.plan().outputs()) {
      String path = output.path().path();
      boolean made = sheets || !path.startsWith("sheets") && !path.startsWith("booklet");
      bytes.put(path, made ? site.plan().render(output, new Diagnostics()) : new byte[0]);
    }
    return bytes;
  }
}

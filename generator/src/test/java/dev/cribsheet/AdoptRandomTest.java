package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever changes in a copy of our content, adopting it on top of the pack gives the same site.
 */
class AdoptRandomTest {
  private static final Path OUR_PACK = Path.of("../content");
  private static final int EDITS = 12;
  private static final int FILES_IN_A_ROUND = 3;

  @TempDir Path temp;

  private final List<String> edits = new ArrayList<>();
  private Random random = new Random(0);

  /** The profile {@code full} tries more seeds. */
  static LongStream seeds() {
    return LongStream.range(8101, 8101 + Integer.getInteger("cribsheet.seeds", 1));
  }

  @BeforeEach
  void pack() throws IOException {
    Map<String, byte[]> files = new TreeMap<>(Builds.files(OUR_PACK));
    files.keySet().removeIf(path -> path.startsWith("target/") || path.equals("pom.xml"));
    files.put("site.yaml", text(files.get("site.yaml"), "sheets: {pdf: false}\n"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(temp.resolve("pack/META-INF/cribsheet/content/" + file.getKey()), file.getValue());
      write(temp.resolve("content/" + file.getKey()), file.getValue());
    }
    Builds.write(
        temp,
        "pack/META-INF/cribsheet/pack.yaml",
        "id: ours\ntitle: Ours\nversion: 1\ncontent-model: 1\n");
  }

  private static byte[] text(byte[] bytes, String more) {
    return (new String(bytes) + more).getBytes();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSiteOnTheBaseIsTheSiteOfTheCopy(long seed) throws IOException {
    random = new Random(seed);
    while (edits.size() < EDITS) {
      editIfValid();
    }
    BuildResult adopted = adopt("adopted");
    assertThat(Builds.printed(adopted)).as("seed " + seed + ": " + edits).isEmpty();
    for (String content : List.of("content", "adopted")) {
      BuildResult built = Builds.build(request(content));
      assertThat(built.succeeded()).as(Builds.printed(built)).isTrue();
    }
    Map<String, byte[]> expected = Builds.files(temp.resolve("site-of-content"));
    Map<String, byte[]> actual = Builds.files(temp.resolve("site-of-adopted"));
    assertThat(actual.keySet()).as("seed " + seed + ": " + edits).isEqualTo(expected.keySet());
    expected.forEach(
        (path, bytes) ->
            assertThat(actual.get(path))
                .as("seed " + seed + ", " + path + ": " + edits)
                .isEqualTo(bytes));
    long whole = Builds.files(temp.resolve("adopted")).size();
    assertThat(whole).isLessThan(EDITS + FILES_IN_A_ROUND);
  }

  /** Edits a few files, and reverts the edits if the content then has errors. */
  private void editIfValid() throws IOException {
    Map<Path, byte[]> before = new TreeMap<>();
    List<String> tried = new ArrayList<>();
    for (int i = 0; i < FILES_IN_A_ROUND; i++) {
      Path file = pick(texts());
      byte[] bytes = Files.readAllBytes(file);
      Optional<String> edited = new RandomLines(random).edited(new String(bytes));
      if (edited.isPresent()) {
        before.putIfAbsent(file, bytes);
        Files.writeString(file, edited.get());
        tried.add(temp.relativize(file).toString());
      }
    }
    boolean valid =
        new Cribsheet()
                .adopt(request("content"), new AdoptRequest("nothing", temp.resolve("nowhere")))
                .diagnostics()
                .stream()
                .allMatch(found -> found.source().path().equals("cribsheet.base"));
    if (valid) {
      edits.addAll(tried);
    } else {
      for (Map.Entry<Path, byte[]> file : before.entrySet()) {
        Files.write(file.getKey(), file.getValue());
      }
    }
  }

  private List<Path> texts() {
    return Builds.files(temp.resolve("content")).keySet().stream()
        .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
        .map(temp.resolve("content")::resolve)
        .toList();
  }

  private BuildResult adopt(String target) {
    return new Cribsheet()
        .adopt(request("content"), new AdoptRequest("ours", temp.resolve(target)));
  }

  private BuildRequest request(String content) {
    return Builds.request(
            temp.resolve(content),
            temp.resolve("site-of-" + content),
            Optional.of(temp.resolve("cache")))
        .withPacks(List.of(temp.resolve("pack")));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

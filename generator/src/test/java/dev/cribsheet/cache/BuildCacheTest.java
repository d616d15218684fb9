package dev.cribsheet.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCacheTest {
  private record Text(String text) {}

  private record Number(int number) {}

  private static final RecordCodec<Text> CODEC = RecordCodec.of(Text.class);
  private static final CacheKey VERSION = CacheKey.of().add("one").key();
  private static final CacheKey OTHER = CacheKey.of().add("two").key();

  @TempDir Path folder;

  private final List<String> made = new ArrayList<>();
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void theSameInputsGiveTheCachedResult() {
    run(VERSION, true, "a", "b");
    run(VERSION, true, "a", "b");
    assertThat(made).containsExactly("a", "b");
    assertThat(diagnostics.notes()).isEmpty();
  }

  @Test
  void unusedResultsAreDropped() {
    run(VERSION, true, "a", "b");
    run(VERSION, true, "b");
    run(VERSION, true, "a", "b");
    assertThat(made).containsExactly("a", "b", "a");
  }

  @Test
  void resultsBetweenDroppedOnesAreUnchanged() {
    String[] all = "a b c d e f g h i j".split(" ");
    run(VERSION, true, all);
    run(VERSION, true, "j", "b", "c", "f", "x");
    run(VERSION, true, "b", "c", "f", "j", "x");
    assertThat(made).hasSize(all.length + 1);
    assertThat(diagnostics.notes()).isEmpty();
  }

  @Test
  void aFailedBuildDropsNothing() {
    run(VERSION, true, "a", "b");
    run(VERSION, false, "b", "c");
    run(VERSION, true, "a", "b", "c");
    assertThat(made).containsExactly("a", "b", "c");
  }

  @Test
  void boundariesOfInputsCount() {
    CacheKey ab = CacheKey.of().add("a").add("b").key();
    assertThat(ab).isNotEqualTo(CacheKey.of().add("ab").add("").key());
    assertThat(ab).isEqualTo(CacheKey.of().add("a").add("b").key());
  }

  @Test
  void resultsOfAnotherVersionAreIgnoredWithANote() {
    run(VERSION, true, "a");
    run(OTHER, true, "a");
    assertThat(made).containsExactly("a", "a");
    assertThat(diagnostics.notes())
        .containsExactly("cache: ignoring results of another version of Cribsheet or Java");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.001, 0.3, 0.7, 0.99, 1})
  void aTruncatedFileIsIgnoredWithANote(double share) throws IOException {
    run(VERSION, true, "a", "b");
    byte[] bytes = Files.readAllBytes(pack());
    int length = Math.min(bytes.length - 1, (int) (share * bytes.length));
    Files.write(pack(), Arrays.copyOf(bytes, length));
    run(VERSION, true, "a", "b");
    assertThat(made).containsExactly("a", "b", "a", "b");
    assertThat(diagnostics.notes()).hasSize(1);
    run(VERSION, true, "a", "b");
    assertThat(made).hasSize(4);
  }

  @Test
  void noDamagedByteChangesAResult() throws IOException {
    run(VERSION, true, "a", "b");
    byte[] good = Files.readAllBytes(pack());
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= 0x40;
      Files.write(pack(), bad);
      run(VERSION, true, "a", "b");
    }
    assertThat(diagnostics.notes()).isNotEmpty();
  }

  @Test
  void aResultInAnotherFormatIsIgnoredWithANote() {
    run(VERSION, true, "a");
    try (BuildCache cache = BuildCache.open(folder, VERSION, diagnostics)) {
      CacheKey key = CacheKey.of().add("a").key();
      RecordCodec<Number> other = RecordCodec.of(Number.class);
      assertThat(cache.value("text", key, other, () -> new Number(7))).isEqualTo(new Number(7));
      assertThat(cache.value("text", key, other, () -> new Number(8))).isEqualTo(new Number(7));
    }
    assertThat(diagnostics.notes())
        .singleElement()
        .asString()
        .startsWith("cache: ignoring a result in 'text.pack': it has an unknown format");
  }

  @Test
  void aFolderThatCannotBeCreatedIsNotAnError() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (BuildCache cache = BuildCache.open(file.resolve("cache"), VERSION, diagnostics)) {
      assertThat(cache.value("text", VERSION, CODEC, () -> new Text("a"))).isEqualTo(new Text("a"));
    }
    assertThat(diagnostics.notes()).hasSize(1);
    assertThat(diagnostics.hasErrors()).isFalse();
  }

  private Path pack() {
    return folder.resolve("text.pack");
  }

  private void run(CacheKey version, boolean whole, String... names) {
    try (BuildCache cache = BuildCache.open(folder, version, diagnostics)) {
      for (String name : names) {
        CacheKey key = CacheKey.of().add(name).key();
        Text text =
            cache.value(
                "text",
                key,
                CODEC,
                () -> {
                  made.add(name);
                  return new Text("result " + name);
                });
        assertThat(text).isEqualTo(new Text("result " + name));
      }
      if (whole) {
        cache.sweep();
      }
    }
  }
}

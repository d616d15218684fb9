package dev.cribsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hash is reused while its file is still the version that was hashed. */
class HashedVersionTest {
  @TempDir Path folder;

  @Test
  void readingKeepsTheHash() throws IOException {
    SourceFile file = write("first");
    CacheKey key = file.withHash().hashed().orElseThrow().key();
    assertThat(key(file)).isEqualTo(key);
    assertThat(key(file.withHash())).isEqualTo(key);
  }

  @Test
  void anotherVersionHasAnotherHash() throws IOException {
    SourceFile file = write("first").withHash();
    SourceTree tree = new SourceTree("content", List.of(file));
    assertThat(tree.isAsHashed()).isTrue();
    write("another");
    assertThat(tree.isAsHashed()).isFalse();
    assertThat(key(file)).isNotEqualTo(file.hashed().orElseThrow().key());
    assertThat(key(file)).isEqualTo(key(file.withHash()));
    Files.delete(file.file().orElseThrow());
    assertThat(tree.isAsHashed()).isFalse();
  }

  @Test
  void hashedBytesAreReusedOnce() throws IOException {
    SourceFile file = write("first").withHash();
    assertThat(file.bytes().orElseThrow().get()).asString().isEqualTo("first");
    assertThat(text(file)).isEqualTo("first");
    assertThat(file.bytes().orElseThrow().get()).isNull();
    assertThat(text(file)).isEqualTo("first");
    SourceFile other = write("first").withHash();
    write("other");
    assertThat(text(other)).isEqualTo("other");
  }

  private static String text(SourceFile file) {
    return new String(file.readBytes(100, new Diagnostics()).orElseThrow(), UTF_8);
  }

  private SourceFile write(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), text);
    return new SourceFile("a.md", "content/a.md", file, text.length());
  }

  private static CacheKey key(SourceFile file) {
    return file.readText(100, new Diagnostics()).orElseThrow().key();
  }
}

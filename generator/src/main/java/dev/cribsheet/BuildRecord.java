package dev.cribsheet;

import dev.cribsheet.cache.CacheKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What the last good build came to, and what has to be as it was for the site to be up to date.
 *
 * @param themes the names of the themes it was made with
 * @param themeState of the jars or folders that hold them
 * @param siteState of the files of the site
 */
record BuildRecord(
    List<String> themes, CacheKey themeState, CacheKey siteState, BuildResult result) {
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      TextBytes.writeAll(themes, out);
      themeState.write(out);
      siteState.write(out);
      ResultBytes.write(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Optional<BuildRecord> of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<String> themes = TextBytes.readAll(in);
      CacheKey themeState = CacheKey.read(in);
      CacheKey siteState = CacheKey.read(in);
      return Optional.of(new BuildRecord(themes, themeState, siteState, ResultBytes.read(in)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputInputs;
import dev.cribsheet.source.ContentKeys;
import dev.cribsheet.theme.ThemePlaces;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows the pages of questions, and those that list them, which stand in the old site as this build
 * would make them again.
 *
 * @param name of the record of them, one for each output folder
 * @param shared the hash of all that every page may be made of
 * @param before what the pages of the old site were made of, by their paths
 * @param now what those of the new one are made of
 */
record KeptPages(
    BuildCache cache,
    CacheKey name,
    CacheKey shared,
    ContentKeys content,
    Map<String, CacheKey> before,
    Map<String, CacheKey> now) {
  private static final String KIND = "pages";

  /**
   * Compares with the last build.
   *
   * @param themes the names of the themes the site is made with
   * @param standing the state of the old site: only one that nobody has touched is relied on
   */
  static KeptPages of(
      BuildRequest request,
      BuildCache cache,
      ContentKeys content,
      List<String> themes,
      CacheKey standing) {
    Path output = request.outputDirectory().toAbsolutePath().normalize();
    CacheKey name = CacheKey.of().add(KIND).add(output.toString()).key();
    Map<String, CacheKey> before =
        cache.find(KIND, name).map(bytes -> read(bytes, standing)).orElse(Map.of());
    CacheKey.Parts shared =
        CacheKey.of()
            .add(ThemePlaces.key(themes))
            .add(request.siteVersion())
            .add(request.date().map(Instant::toString).orElse(""));
    new TreeMap<>(content.files())
        .forEach(
            (path, key) -> {
              if (!ContentLayout.isQuestion(path)) {
                shared.add(key);
              }
            });
    return new KeptPages(cache, name, shared.key(), content, before, new ConcurrentHashMap<>());
  }

  /** Whether an output need not be rendered. */
  boolean has(Output output) {
    return output.inputs().map(inputs -> has(output, inputs.get())).orElse(false);
  }

  private boolean has(Output output, OutputInputs inputs) {
    CacheKey.Parts parts = CacheKey.of().add(shared).add(inputs.files().size());
    for (String path : inputs.files()) {
      Optional.ofNullable(content.files().get(path)).ifPresent(parts::add);
    }
    inputs.texts().forEach(parts::add);
    CacheKey key = parts.key();
    now.put(output.path().path(), key);
    return key.equals(before.get(output.path().path()));
  }

  /**
   * Keeps what the pages are made of for the next build.
   *
   * @param standing the state of the new site
   */
  void keep(CacheKey standing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      standing.write(out);
      out.writeInt(now.size());
      for (Map.Entry<String, CacheKey> page : new TreeMap<>(now).entrySet()) {
        out.writeUTF(page.getKey());
        page.getValue().write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cache.keep(KIND, name, bytes.toByteArray());
  }

  private static Map<String, CacheKey> read(byte[] bytes, CacheKey standing) {
    Map<String, CacheKey> pages = new HashMap<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (CacheKey.read(in).equals(standing)) {
        for (int left = in.readInt(); left > 0; left--) {
          pages.put(in.readUTF(), CacheKey.read(in));
        }
      }
      return pages;
    } catch (IOException e) {
      return Map.of();
    }
  }
}

package dev.cribsheet.browser.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The built site of a content pack. */
public record BuiltSite(Path folder) {
  /** The published site of this reactor. */
  public static BuiltSite ofThisBuild() {
    return of(Pack.SYSTEM_DESIGN);
  }

  /** Returns the site of one of the packs of this reactor. */
  public static BuiltSite of(Pack pack) {
    if (!Files.isRegularFile(pack.folder().resolve("index.html"))) {
      throw new IllegalStateException(
          "there is no site in "
              + pack.folder()
              + ": run 'mvn verify' in the root folder, or 'mvn package' there first");
    }
    return new BuiltSite(pack.folder());
  }

  /** Returns the paths of all files, sorted, with {@code /} as the separator. */
  public List<String> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the paths of all pages. */
  public List<String> pages() {
    return files().stream().filter(path -> path.endsWith(".html")).toList();
  }

  /** Returns all pages except question pages, plus the first three of those. */
  public List<String> pagesWithoutRepeats() {
    Map<Boolean, List<String>> ofQuestions =
        pages().stream()
            .collect(Collectors.partitioningBy(page -> page.matches("questions/(?!page-).*")));
    return Stream.concat(ofQuestions.get(false).stream(), ofQuestions.get(true).stream().limit(3))
        .toList();
  }

  /** Returns whether the file exists. */
  public boolean has(String path) {
    return Files.isRegularFile(folder.resolve(path));
  }

  public byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses a page; the document's base URI is its path on disk. */
  public Document document(String path) {
    Path file = folder.resolve(path);
    try {
      return Jsoup.parse(file, "UTF-8", file.toUri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the kind of a page, such as {@code step}; empty if it has none. */
  public String kind(String path) {
    return document(path).body().attr("data-kind");
  }

  /** Returns the first page of each kind. */
  public List<String> onePageOfEachKind() {
    var byKind = new TreeMap<String, String>();
    pages().forEach(page -> byKind.putIfAbsent(kind(page), page));
    return List.copyOf(byKind.values());
  }
}

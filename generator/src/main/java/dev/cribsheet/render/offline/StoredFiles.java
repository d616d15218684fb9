package dev.cribsheet.render.offline;

import dev.cribsheet.address.OfflineFiles;
import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlFolders;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.Sha256;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.ScriptData;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.ThemeAssets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * While files are rendered, collects those that a browser stores. Then writes the service worker
 * that lists them. Thread-safe.
 */
public final class StoredFiles {
  /** The maximum number of files that a site stores on a reader's device. */
  static final int MOST_FILES = 1000;

  /** The maximum total size of these files, uncompressed, in bytes. */
  static final int MOST_BYTES = 20_000_000;

  private static final int DIGITS = 10;

  /** The extensions of the files that pages load or link to, apart from PDF files. */
  private static final Set<String> ENDINGS =
      Set.of(
          "html",
          "css",
          "js",
          "md",
          "svg",
          "png",
          "jpg",
          "jpeg",
          "gif",
          "webp",
          "avif",
          "ttf",
          "woff2",
          "webmanifest");

  /**
   * The parts of a site, in order of priority. A part is stored only if all of it and all parts
   * before it fit.
   */
  private enum Part {
    FRAMEWORK,
    SHEETS,
    REST
  }

  private final String version;
  private final UrlPath script;
  private final Set<String> framework;
  private final Set<Part> parts;
  private final Map<Part, SortedMap<String, Integer>> sizes = new EnumMap<>(Part.class);

  private StoredFiles(String version, UrlPath script, Set<String> framework, Set<Part> parts) {
    this.version = version;
    this.script = script;
    this.framework = framework;
    this.parts = parts;
    parts.forEach(part -> sizes.put(part, new TreeMap<>()));
  }

  /** Returns an empty collector, or nothing if the site does not work offline. */
  public static Optional<StoredFiles> of(Site site, ThemeAssets assets, SiteOutputs outputs) {
    return assets
        .scriptOf(ThemeAssets.WORKER)
        .filter(script -> site.worksOffline())
        .map(
            script ->
                new StoredFiles(site.info().version(), script, framework(site), parts(outputs)));
  }

  /** Returns the parts that might fit, judging by the number of files known before rendering. */
  private static Set<Part> parts(SiteOutputs outputs) {
    long files = outputs.early().stream().filter(StoredFiles::isStorable).count();
    return files > MOST_FILES ? EnumSet.of(Part.FRAMEWORK, Part.SHEETS) : EnumSet.allOf(Part.class);
  }

  private static Set<String> framework(Site site) {
    return Stream.of(
            Stream.of(PageKind.values()).map(PageKind::url),
            site.steps().stream().map(step -> step.url()),
            Stream.of(OfflineFiles.MANIFEST))
        .flatMap(urls -> urls)
        .map(UrlPath::path)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isStorable(Output output) {
    String path = output.path().path();
    return output.kind() != OutputKind.PDF
        && !output.path().equals(PageKind.NOT_FOUND.url())
        && ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private Part part(Output output) {
    String path = output.path().path();
    if (path.startsWith(UrlFolders.THEME)
        || framework.contains(path.replaceFirst("\\.md$", ".html"))) {
      return Part.FRAMEWORK;
    }
    return output.kind() == OutputKind.SHEET ? Part.SHEETS : Part.REST;
  }

  /** Adds a file of the site. Ignores files that are not stored, or whose part cannot fit. */
  public void add(Output output, byte[] bytes) {
    if (!isStorable(output) || !parts.contains(part(output))) {
      return;
    }
    String address =
        UrlPath.encoded(output.path().path()) + "?" + Sha256.hex(bytes).substring(0, DIGITS);
    synchronized (sizes) {
      sizes.get(part(output)).put(address, bytes.length);
    }
  }

  /** Writes the worker; call this after all files have been added. */
  public void write(BiConsumer<UrlPath, byte[]> use, Diagnostics diagnostics) {
    List<String> stored = new ArrayList<>();
    long bytes = 0;
    for (Part part : Part.values()) {
      SortedMap<String, Integer> files = sizes.getOrDefault(part, Collections.emptySortedMap());
      bytes += files.values().stream().mapToLong(Integer::longValue).sum();
      boolean fits = bytes <= MOST_BYTES && stored.size() + files.size() <= MOST_FILES;
      if (!fits || !parts.contains(part)) {
        diagnostics.note(note(part));
        break;
      }
      stored.addAll(files.keySet());
    }
    use.accept(OfflineFiles.WORKER, worker(stored).getBytes(StandardCharsets.UTF_8));
  }

  private static String note(Part first) {
    String kept =
        first == Part.REST
            ? "only the framework and the sheets work"
            : first == Part.SHEETS ? "only the framework works" : "nothing works";
    return "'offline': the site is too large to be stored as a whole, so " + kept + " offline";
  }

  private String worker(List<String> stored) {
    String files = stored.stream().map(ScriptData::inFile).collect(Collectors.joining(",\n"));
    String hash =
        Sha256.hex((script + files).getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    return "const version = "
        + ScriptData.inFile((version + " " + hash).strip())
        + ";\nconst files = [\n"
        + files
        + "\n];\nimportScripts("
        + ScriptData.inFile(UrlPath.encoded(script.path()))
        + ");\n";
  }
}

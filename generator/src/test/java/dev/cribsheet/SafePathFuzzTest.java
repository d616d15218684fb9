package dev.cribsheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.IndentedJson;
import dev.cribsheet.output.Output;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.Slug;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Every path that an author writes, whether of a file, a link, an alias or a font, stays in its
 * folder.
 */
class SafePathFuzzTest {
  private static final Path SITE = Path.of("/a/site");
  private static final URI BASE = URI.create("https://e.org/site/");
  private static final DiagnosticFormatter FORMATTER = new DiagnosticFormatter();

  private final Path content;
  private final SitePipeline planner;

  SafePathFuzzTest() throws IOException {
    Path memory = Path.of("/dev/shm");
    Path folder =
        Files.isWritable(memory)
            ? Files.createTempDirectory(memory, "paths")
            : Files.createTempDirectory("paths");
    folder.toFile().deleteOnExit();
    content = folder.resolve("content");
    Builds.write(folder, "canary.md", "# Canary\n", "content/pages/a/b.md", "# B\n");
    Builds.write(content, "steps/1-a.md", "---\ntitle: A\ntime: 5 min\n---\n# B\n");
    Builds.write(content, "assets/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    planner =
        new SitePipeline(
            Builds.request(content, folder.resolve("site")), BuildCache.none(), ParsedFiles.NONE);
  }

  /** The lines are a file's name, a link in it, an alias of it and a font of the site. */
  @FuzzTest(maxDuration = "20m")
  void whatAuthorsNameStaysInItsFolder(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    checkPath(text);
    checkSlug(OrderedName.of(text).slug());
    String[] lines = text.split("\n", 4);
    Optional<Path> file = page(lines[0], line(lines, 1), line(lines, 2));
    Builds.write(content, "site.yaml", site(line(lines, 3)));
    try {
      build(file);
    } finally {
      if (file.isPresent()) {
        Files.delete(file.get());
      }
    }
  }

  private static String line(String[] lines, int at) {
    return at < lines.length ? lines[at] : "";
  }

  private static String site(String font) {
    String fonts = font.isEmpty() ? "" : ", fonts: [" + IndentedJson.of(font) + "]";
    return "title: A\nlanguage: en\nsessions: [45]\ntheme: plain\nsheets: {pdf: false"
        + fonts
        + "}\n";
  }

  /** Writes the page, unless the file system does not allow this name or already has the file. */
  private Optional<Path> page(String name, String link, String alias) throws IOException {
    Path pages = content.resolve("pages");
    String aliases = alias.isEmpty() ? "" : "aliases: [" + IndentedJson.of(alias) + "]\n";
    try {
      Path file = pages.resolve(name + ".md");
      if (!pages.equals(file.normalize().getParent()) || Files.exists(file)) {
        return Optional.empty();
      }
      String body = "[a](<" + link + ">) ![b](<" + link + ">) [c]\n\n[c]: <" + link + ">\n";
      Files.writeString(file, "---\nnav: A\n" + aliases + "---\n# A\n\n" + body);
      return Optional.of(file);
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private void build(Optional<Path> page) {
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = planner.tree(diagnostics);
    tree.files().forEach(this::checkFile);
    Optional<PreparedSite> planned = planner.plan(tree, diagnostics);
    diagnostics.sorted().forEach(FORMATTER::format);
    planned.ifPresent(site -> check(site, page));
  }

  private void check(PreparedSite planned, Optional<Path> page) {
    planned.site().moved().keySet().forEach(old -> checkPath(old.path()));
    planned.site().addresses().pages().values().forEach(url -> checkPath(url.path()));
    page.map(file -> content.relativize(file).toString())
        .map(planned.site().addresses().pages()::get)
        .flatMap(planned.plan()::find)
        .ifPresent(output -> checkPage(output, planned));
  }

  private void checkFile(SourceFile file) {
    Path below = content.resolve(file.path());
    if (!below.normalize().startsWith(content) || !Files.isRegularFile(file.file().orElseThrow())) {
      throw new AssertionError("not a file of the content: " + file);
    }
  }

  /**
   * Checks that every URL on the page leads to an output and, with a fragment, to a heading in it.
   */
  private static void checkPage(Output output, PreparedSite planned) {
    byte[] html = planned.plan().render(output, new Diagnostics());
    URI page = URI.create(output.path().below(withoutSlash()));
    for (Element element :
        Jsoup.parse(new String(html, StandardCharsets.UTF_8)).select("main a[href], main img")) {
      String address = element.attr(element.tagName().equals("a") ? "href" : "src");
      URI target = page.resolve(address);
      String path = target.getPath();
      boolean below = path.startsWith(BASE.getPath()) && BASE.getHost().equals(target.getHost());
      if (element.attr("rel").isEmpty()
          && (!below || planned.plan().find(new UrlPath(path.substring(6))).isEmpty())) {
        throw new AssertionError("leads out of the site: " + element);
      }
    }
  }

  private static String withoutSlash() {
    String base = BASE.toString();
    return base.substring(0, base.length() - 1);
  }

  private static void checkSlug(String slug) {
    if (!slug.isEmpty()) {
      new UrlPath("steps/" + slug + ".html");
    }
    if (slug.contains("/") || slug.contains(".") || !Slug.of(slug).equals(slug)) {
      throw new AssertionError("not a slug: " + slug);
    }
  }

  private static void checkPath(String text) {
    UrlPath path;
    try {
      path = new UrlPath(text);
    } catch (IllegalArgumentException e) {
      return;
    }
    Path file = SITE.resolve(path.path());
    boolean isTop = file.equals(SITE) && !text.isEmpty();
    if (!file.normalize().equals(file) || !file.startsWith(SITE) || isTop) {
      throw new AssertionError("leaves the site: " + file);
    }
    String address = path.from(new UrlPath("steps/a.html"));
    URI resolved = BASE.resolve("steps/a.html").resolve(address);
    if (!resolved.getPath().equals("/site/" + text) || !"e.org".equals(resolved.getHost())) {
      throw new AssertionError("different URL: " + resolved + " for " + text);
    }
  }
}

package dev.cribsheet.content;

import dev.cribsheet.content.layer.Composition;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files that links lead to. A link to a folder leads to its {@code README.md} or {@code
 * index.md}. The link styles of other tools are supported: {@code b.html} and {@code b} for {@code
 * b.md}, a query, which is ignored, and paths from the top of the content folder or of {@code
 * pages}.
 *
 * @param paths the paths of all files, relative to the content folder
 * @param composition which files were removed or moved
 */
public record LinkedFiles(Set<String> paths, Composition composition) {
  private static final String PAGES = "pages/";
  private static final String HTML = ".html";

  /**
   * A file that a link leads to.
   *
   * @param exact whether the link also works on a code host
   */
  public record Found(String path, boolean exact) {}

  /** Returns the file that a link leads to; empty if there is none. */
  public Optional<Found> find(MarkdownLink link) {
    if (composition.isGone(link)) {
      return empty();
    }
    boolean fromTop = link.destination().startsWith("/");
    return link.address()
        .map(LinkAddress::path)
        .flatMap(
            path -> find(path, fromTop).or(() -> fromTop ? find(PAGES + path, true) : empty()));
  }

  private Optional<Found> find(String path, boolean fromTop) {
    return first(Stream.concat(Stream.of(path), ofFolder(path)))
        .map(found -> new Found(found, !fromTop))
        .or(() -> first(otherForms(path)).map(found -> new Found(found, false)));
  }

  private static Optional<Found> empty() {
    return Optional.empty();
  }

  /** Returns the files that can be the page of a folder. */
  private static Stream<String> ofFolder(String path) {
    String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    return Stream.of(folder + "README.md", folder + "index.md");
  }

  private static Stream<String> otherForms(String written) {
    String path = written.split("\\?", 2)[0];
    String stem = path.endsWith(HTML) ? path.substring(0, path.length() - HTML.length()) : path;
    String folder = stem.endsWith("/index") ? stem.substring(0, stem.lastIndexOf('/')) : stem;
    return Stream.concat(Stream.of(path, stem + ".md"), ofFolder(folder));
  }

  private Optional<String> first(Stream<String> candidates) {
    return candidates
        .map(path -> paths.contains(path) ? path : composition.moved().getOrDefault(path, path))
        .filter(paths::contains)
        .findFirst();
  }

  /**
   * Whether a broken link leads out of the content folder, rather than to a misspelt folder inside.
   */
  public static boolean leadsOutside(MarkdownLink link) {
    boolean leaves = link.destination().startsWith("/") || LinkAddress.climbs(link.destination());
    return leaves && isUnknown(link);
  }

  private static boolean isUnknown(MarkdownLink link) {
    return link.address()
        .map(address -> address.path().split("/", 2)[0])
        .filter(
            top ->
                ContentLayout.KNOWN.contains(top)
                    || DidYouMean.among(top, ContentLayout.KNOWN).isPresent())
        .isEmpty();
  }
}

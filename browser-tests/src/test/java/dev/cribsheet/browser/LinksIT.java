package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.browser.site.BuiltSite;
import dev.cribsheet.browser.site.Pack;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks every URL on every page, in the files. */
@ParameterizedClass
@EnumSource
class LinksIT {
  private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "data");

  private final BuiltSite site;
  private final Map<String, Set<String>> anchors = new TreeMap<>();

  LinksIT(Pack pack) {
    site = BuiltSite.of(pack);
  }

  @Test
  void allResolveToAFileOfTheSite() {
    List<String> broken = new ArrayList<>();
    for (String page : site.pages()) {
      addresses(page).stream()
          .filter(address -> !isOutside(address))
          .filter(address -> target(page, address).isEmpty())
          .forEach(address -> broken.add(page + " -> " + address));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void allFragmentsNameAnElement() {
    List<String> broken = new ArrayList<>();
    for (String page : site.pages()) {
      for (String address : addresses(page)) {
        String fragment = isOutside(address) ? null : URI.create(address).getFragment();
        String target = fragment == null ? "" : target(page, address);
        if (target.endsWith(".html") && !anchors(target).contains(fragment)) {
          broken.add(page + " -> " + address);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  /** On disk, a folder URL shows a list of files, and a root-relative URL leaves the site. */
  @Test
  void allAreRelativeAndEndInAFileName() {
    List<String> unfit = new ArrayList<>();
    for (String page : site.pages()) {
      if (page.equals("404.html")) {
        continue; // A server sends it for any path, so its links cannot be relative.
      }
      addresses(page).stream()
          .filter(address -> !isOutside(address))
          .map(address -> URI.create(address).getPath())
          .filter(path -> !path.isEmpty())
          .filter(path -> path.startsWith("/") || !path.matches(".*\\.[a-z0-9]+"))
          .forEach(path -> unfit.add(page + " -> " + path));
    }
    assertThat(unfit).isEmpty();
  }

  @Test
  void noIdIsUsedTwiceOnAPage() {
    for (String page : site.pages()) {
      List<String> ids = site.document(page).select("[id]").eachAttr("id");
      assertThat(ids).as(page).doesNotHaveDuplicates();
    }
  }

  private List<String> addresses(String page) {
    return site.document(page).select("a[href], link[href], [src]").stream()
        .map(LinksIT::address)
        .toList();
  }

  private static String address(Element element) {
    return element.hasAttr("href") ? element.attr("href") : element.attr("src");
  }

  private static boolean isOutside(String address) {
    int colon = address.indexOf(':');
    return colon > 0 && OUTSIDE.contains(address.substring(0, colon));
  }

  /** Returns the path of the file in the site; empty if there is none. */
  private String target(String page, String address) {
    String path = URI.create(address).getPath();
    Path folder = site.folder();
    Path from = folder.resolve(page);
    Path to =
        path.isEmpty()
            ? from
            : path.startsWith("/")
                ? folder.resolve(path.substring(1)).normalize()
                : from.resolveSibling(path).normalize();
    return to.startsWith(folder) && Files.isRegularFile(to)
        ? folder.relativize(to).toString().replace('\\', '/')
        : "";
  }

  private Set<String> anchors(String page) {
    return anchors.computeIfAbsent(
        page,
        path ->
            site.document(path).select("[id]").eachAttr("id").stream().collect(Collectors.toSet()));
  }
}

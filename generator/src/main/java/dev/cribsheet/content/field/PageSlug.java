package dev.cribsheet.content.field;

import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The URL of a page below the site, without its extension: {@code a/b} for {@code pages/a/b.md}. A
 * {@code README.md} or {@code index.md} is the page of its folder. At the top, {@code index} is the
 * home page, so {@code pages/index.md} becomes {@code start}. Names keep their dots, as in {@code
 * v1.2}.
 */
final class PageSlug {
  private static final Set<String> OF_FOLDER = Set.of("README", "index");
  private static final String START = "start";

  private PageSlug() {}

  static String of(String path) {
    List<String> names = List.of(path.split("/"));
    List<String> folders = names.subList(1, names.size() - 1);
    String name = OrderedName.of(path).name();
    String last = slug(name);
    if (OF_FOLDER.contains(name) && !folders.isEmpty()) {
      last = "index";
    } else if (last.equals("index")) {
      last = START;
    }
    return folders.stream().map(folder -> slug(folder) + "/").collect(Collectors.joining()) + last;
  }

  private static String slug(String name) {
    return Arrays.stream(name.split("\\."))
        .map(Slug::of)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("."));
  }
}

package dev.cribsheet.content;

import dev.cribsheet.content.format.MarkdownFile;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.source.Slug;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Files with errors. A reference to an id that one of them may declare is not reported as broken.
 * Links in them are still checked.
 *
 * @param ids the ids that each file may declare, by its path: one per value and heading
 * @param links the links of Markdown files whose front matter has errors
 */
public record FaultyFiles(Map<String, Set<String>> ids, List<MarkdownLink> links) {
  static final FaultyFiles NONE = new FaultyFiles(Map.of(), List.of());

  /** The maximum size of a file to search for ids; most larger files are rejected anyway. */
  private static final long MAX_BYTES = 1L << 20;

  private static final Pattern VALUE =
      Pattern.compile(
          "(?m)(?:[\\w-]:|^\\s{0,40}(?:-[ \\t]{1,40}[\\w-]{1,40}:|-|#{1,6}))[ \\t]{1,40}(\"[^\"\\n]*+\"|'[^'\\n]*+'|[^,{}\\[\\]\\n]++)"
              + "|\\{#([^{}\\n]*+)}");

  public FaultyFiles {
    ids = Map.copyOf(ids);
    links = List.copyOf(links);
  }

  /** Finds the files with reported errors; reports further errors in their Markdown. */
  static FaultyFiles of(
      SourceTree tree,
      Map<String, List<?>> entries,
      Set<String> callouts,
      Diagnostics diagnostics) {
    Set<String> shown =
        diagnostics.sorted().stream()
            .filter(found -> found.severity() == Severity.ERROR)
            .map(found -> found.source().path())
            .collect(Collectors.toSet());
    Map<String, Set<String>> ids = new HashMap<>();
    List<MarkdownLink> links = new ArrayList<>();
    List<SourceFile> files =
        tree.layers().stream().flatMap(layer -> layer.files().stream()).toList();
    for (SourceFile file : files) {
      if (shown.contains(file.shownPath())) {
        ids.put(file.path(), ids(file));
        if (isUnread(file, entries)) {
          links.addAll(MarkdownFile.links(file, callouts, diagnostics));
        }
      }
    }
    return ids.isEmpty() ? NONE : new FaultyFiles(ids, links);
  }

  private static boolean isUnread(SourceFile file, Map<String, List<?>> entries) {
    return ContentKinds.of(file.path())
        .filter(kind -> kind.article().isPresent())
        .filter(
            kind ->
                entries.getOrDefault(kind.name(), List.of()).stream()
                    .noneMatch(read -> ((Article) read).path().equals(file.path())))
        .isPresent();
  }

  /** Returns the ids derived from all values and headings of a file, and from its name. */
  private static Set<String> ids(SourceFile file) {
    Set<String> ids = new HashSet<>();
    ids.add(OrderedName.of(file.path()).slug());
    String text = file.readText(MAX_BYTES, new Diagnostics()).map(read -> read.text()).orElse("");
    Matcher value = VALUE.matcher(text);
    while (value.find()) {
      ids.add(Slug.of(value.group(1) == null ? value.group(2) : value.group(1)));
    }
    return ids;
  }

  /** True if a file has errors. */
  public boolean has(String path) {
    return ids.containsKey(path);
  }

  /** True if a file has errors and may declare an id. */
  public boolean mayDeclare(String path, String id) {
    return ids.getOrDefault(path, Set.of()).contains(Slug.of(id));
  }

  /** True if any file with errors may declare an id. */
  public boolean mayDeclare(String id) {
    return ids.keySet().stream().anyMatch(path -> mayDeclare(path, id));
  }
}

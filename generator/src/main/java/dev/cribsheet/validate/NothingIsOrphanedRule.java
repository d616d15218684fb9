package dev.cribsheet.validate;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLinks;
import dev.cribsheet.content.LinkedFiles;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every page is linked to, every asset is used, and every topic has a question. */
final class NothingIsOrphanedRule implements Rule {
  @Override
  public void check(Content content, Diagnostics diagnostics) {
    if (diagnostics.hasErrors()) {
      return; // a file that could not be read may hold the link
    }
    Map<String, Runnable> orphans = new HashMap<>();
    Map<String, List<Page>> byFolder = new HashMap<>();
    for (Page page : content.pages()) {
      if (!page.draft() && page.nav().isEmpty()) {
        String folder = page.path().substring(0, page.path().lastIndexOf('/'));
        orphans.put(
            page.path(),
            () -> byFolder.computeIfAbsent(folder, name -> new ArrayList<>()).add(page));
      }
    }
    for (Asset asset : content.assets()) {
      if (!isOfBrand(asset, content) && !ContentLayout.isBesideText(asset.path())) {
        orphans.put(asset.path(), () -> report(asset, diagnostics));
      }
    }
    Set<String> besides =
        content.paths().stream()
            .filter(ContentLayout::isBesideText)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!orphans.isEmpty() || !besides.isEmpty()) {
      LinkedFiles files = content.linkedFiles();
      ContentLinks.of(content)
          .map(link -> target(link, files))
          .forEach(
              target -> {
                orphans.remove(target);
                besides.remove(target);
              });
      orphans.values().forEach(Runnable::run);
      byFolder.values().forEach(pages -> report(pages, diagnostics));
    }
    reportUnused(besides, content, diagnostics);
    content.topics().ifPresent(topics -> checkTopics(topics, content, diagnostics));
  }

  private static boolean isOfBrand(Asset asset, Content content) {
    return content.site().brand().files().anyMatch(file -> file.value().equals(asset.path()));
  }

  /** Returns the target file of a link; empty for a link within its own file. */
  private static String target(MarkdownLink link, LinkedFiles files) {
    return files
        .find(link)
        .map(LinkedFiles.Found::path)
        .filter(path -> !path.equals(link.from()))
        .orElse("");
  }

  private static void checkTopics(List<Topic> topics, Content content, Diagnostics diagnostics) {
    Set<String> used =
        content.questions().stream()
            .map(question -> question.topics())
            .flatMap(List::stream)
            .map(Reference::id)
            .collect(Collectors.toSet());
    topics.stream()
        .filter(topic -> !used.contains(topic.id()))
        .forEach(
            topic ->
                diagnostics.add(
                    DiagnosticCode.ORPHAN,
                    topic.source(),
                    "no question has the topic '" + topic.id() + "'",
                    "add it to the 'topics' of a question, or delete it"));
  }

  /** Reports the first unlinked page in a folder, with the number of the others. */
  private static void report(List<Page> pages, Diagnostics diagnostics) {
    Page page = pages.stream().min(Comparator.comparing(Page::path)).orElseThrow();
    diagnostics.add(
        DiagnosticCode.ORPHAN,
        page.source(),
        "nothing links to this page"
            + (pages.size() == 1 ? "" : ", nor to " + others(pages) + " in its folder"),
        "link to it, or add it to the navigation: nav: " + page.title());
  }

  /** Reports unlinked files next to Markdown files, once per file type. */
  private static void reportUnused(Set<String> besides, Content content, Diagnostics diagnostics) {
    Map<String, List<String>> unused =
        besides.stream()
            .collect(Collectors.groupingBy(path -> path.substring(path.lastIndexOf('.') + 1)));
    unused.forEach(
        (type, paths) ->
            diagnostics.add(
                DiagnosticCode.UNUSED_ASSET,
                content
                    .composition()
                    .packFiles()
                    .getOrDefault(
                        paths.get(0), SourceRef.file(content.root().path() + "/" + paths.get(0))),
                paths.size() == 1
                    ? "this file is not published: nothing embeds or links to it"
                    : "this file and "
                        + others(paths)
                        + " of type '"
                        + type
                        + "' are not published: nothing embeds or links to them",
                "link to it, or delete it; the name of a page ends in .md"));
  }

  private static String others(List<?> all) {
    return CountedNoun.of(all.size() - 1, "other");
  }

  private static void report(Asset asset, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.UNUSED_ASSET,
        SourceRef.file(asset.file().shownPath()),
        "nothing uses this file",
        "link to it, or delete it: everything under 'assets' is published");
  }
}

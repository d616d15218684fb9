package dev.cribsheet.validate;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.GeneratedPages;
import dev.cribsheet.content.LinkedFiles;
import dev.cribsheet.content.model.Anchors;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.StudyPath;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownLink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a link can lead to: assets, files that have a page, and the anchors on these pages.
 */
final class LinkTargets {
  /**
   * One file that a link can lead to.
   *
   * @param generated the anchors of the generated parts of its page
   * @param headings the headings of its text
   */
  record Target(Set<String> generated, List<Heading> headings, boolean draft) {
    boolean has(String anchor) {
      return anchor.equalsIgnoreCase(TOP) // as in HTML
          || generated.contains(anchor)
          || headings.stream().anyMatch(heading -> heading.id().equals(anchor));
    }

    Set<String> anchors() {
      Set<String> anchors = new HashSet<>(generated);
      headings.forEach(heading -> anchors.add(heading.id()));
      return anchors;
    }
  }

  private static final String TOP = "top";

  private final LinkedFiles linked;
  private final Map<String, Target> files = new HashMap<>();
  private final Set<String> sorted = new TreeSet<>(); // filled on first use

  private LinkTargets(LinkedFiles linked) {
    this.linked = linked;
  }

  static LinkTargets of(Content content) {
    LinkTargets targets = new LinkTargets(content.linkedFiles());
    GeneratedAnchors generated = GeneratedAnchors.of(content);
    content.articles().forEach(article -> targets.add(article, generated.of(article)));
    content.assets().forEach(asset -> targets.add(asset.path(), Set.of()));
    for (String path : content.paths()) {
      ContentKinds.sharedPage(path)
          .filter(page -> GeneratedPages.has(content, page))
          .ifPresent(page -> targets.add(path, anchors(page, content, generated)));
    }
    return targets;
  }

  Optional<Target> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Returns the file that a link refers to, whether or not it has a page. */
  Optional<LinkedFiles.Found> file(MarkdownLink link) {
    return linked.find(link);
  }

  Set<String> paths() {
    if (sorted.isEmpty()) {
      sorted.addAll(files.keySet());
    }
    return sorted;
  }

  private static Set<String> anchors(PageKind page, Content content, GeneratedAnchors generated) {
    Set<String> anchors = new HashSet<>();
    switch (page) {
      case RED_FLAGS -> {
        content.redFlags().forEach(flag -> anchors.add(flag.id()));
        generated.flagged().forEach(step -> anchors.add("step-" + step));
      }
      case CHECKLISTS -> {
        content.checklists().forEach(list -> addItems(list.id(), list.items(), anchors));
        content.steps().stream()
            .filter(step -> !step.checklist().isEmpty())
            .forEach(step -> addItems(step.id(), step.checklist(), anchors));
      }
      case QUESTIONS ->
          content.questions().stream()
              .filter(question -> !question.draft())
              .forEach(question -> anchors.add(question.difficulty().word()));
      case NUMBERS -> {
        if (!content.terms().isEmpty()) {
          anchors.add(Anchors.GLOSSARY);
        }
        content.terms().forEach(term -> anchors.add(term.id()));
        content.numbers().forEach(table -> anchors.add(table.id()));
        content.numbers().forEach(table -> table.rows().forEach(row -> anchors.add(row.id())));
      }
      case FRAMEWORK -> anchors.addAll(generated.ofFramework());
      case PATH -> content.studyPaths().forEach(path -> addPath(path, anchors));
      default -> {}
    }
    return anchors;
  }

  private static void addPath(StudyPath path, Set<String> anchors) {
    anchors.add(path.id());
    path.items().forEach(item -> anchors.add(path.anchor(item)));
    for (int day = 1; day <= path.days().size(); day++) {
      anchors.add(path.dayAnchor(day));
    }
  }

  private static void addItems(String owner, List<Item> items, Set<String> anchors) {
    anchors.add(owner);
    items.forEach(item -> anchors.add(Anchors.item(owner, item.id())));
  }

  private void add(Article article, Set<String> parts) {
    Set<String> generated = new HashSet<>(parts);
    generated.addAll(article.body().anchors());
    files.put(article.path(), new Target(generated, article.body().headings(), article.draft()));
  }

  private void add(String path, Set<String> anchors) {
    files.put(path, new Target(anchors, List.of(), false));
  }
}

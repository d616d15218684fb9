package dev.cribsheet.validate;

import dev.cribsheet.content.Anchors;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.Item;
import dev.cribsheet.content.Page;
import dev.cribsheet.content.Question;
import dev.cribsheet.content.SharedPage;
import dev.cribsheet.content.Step;
import dev.cribsheet.markdown.MarkdownDocument;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Everything a link may lead to: the files that have a page, and the anchors in each. */
final class LinkTargets {
  /** One file that a link may name. */
  record Target(Set<String> anchors, boolean draft) {}

  private final Map<String, Target> files = new TreeMap<>();

  static LinkTargets of(Content content) {
    LinkTargets targets = new LinkTargets();
    content.framework().ifPresent(f -> targets.add(f.path(), f.body(), Anchors.OF_FRAMEWORK));
    content.steps().forEach(targets::addStep);
    for (Question question : content.questions()) {
      targets.add(question.path(), question.body(), List.of(Anchors.PLAN), question.draft());
    }
    for (Page page : content.pages()) {
      targets.add(page.path(), page.body(), List.of(), page.draft());
    }
    content.assets().forEach(asset -> targets.add(asset.path(), Set.of()));
    for (String path : content.paths()) {
      ContentLayout.sharedPage(path).ifPresent(page -> targets.add(path, anchors(page, content)));
    }
    return targets;
  }

  Optional<Target> find(String path) {
    return Optional.ofNullable(files.get(path));
  }

  Set<String> paths() {
    return files.keySet();
  }

  private void addStep(Step step) {
    Set<String> anchors = new HashSet<>(Anchors.OF_STEP);
    for (Item item : step.checklist()) {
      anchors.add(Anchors.item(step.id(), item.id()));
    }
    add(step.path(), step.body(), anchors);
  }

  private static Set<String> anchors(SharedPage page, Content content) {
    Set<String> anchors = new HashSet<>();
    switch (page) {
      case RED_FLAGS -> content.redFlags().forEach(flag -> anchors.add(flag.id()));
      case CHECKLISTS -> content.checklists().forEach(list -> anchors.add(list.id()));
      case NUMBERS -> {
        anchors.add(Anchors.GLOSSARY);
        content.terms().forEach(term -> anchors.add(term.id()));
        content.numbers().forEach(table -> anchors.add(table.id()));
        content.numbers().forEach(table -> table.rows().forEach(row -> anchors.add(row.id())));
      }
      case FRAMEWORK -> {
        anchors.add(Anchors.SIGNALS);
        content.signals().signals().forEach(signal -> anchors.add(signal.id()));
      }
      case QUESTIONS -> {}
    }
    return anchors;
  }

  private void add(String path, MarkdownDocument body, Collection<String> more) {
    add(path, body, more, false);
  }

  private void add(String path, MarkdownDocument body, Collection<String> more, boolean draft) {
    Set<String> anchors = new HashSet<>(body.anchors());
    anchors.addAll(more);
    files.put(path, new Target(anchors, draft));
  }

  private void add(String path, Set<String> anchors) {
    files.put(path, new Target(anchors, false));
  }
}

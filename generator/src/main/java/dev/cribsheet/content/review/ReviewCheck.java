package dev.cribsheet.content.review;

import dev.cribsheet.content.layer.BaseItem;
import dev.cribsheet.content.layer.OverriddenItem;
import dev.cribsheet.content.layer.Overrides;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.PackName;
import dev.cribsheet.source.SourceTree;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reports changes in the bases since the author of the site reviewed them. */
public record ReviewCheck(BasesLock lock, SourceTree tree, Diagnostics diagnostics) {
  /** The kind that the lock file gives to templates of the theme. */
  public static final String TEMPLATE = "template";

  /** Checks the bases and the changes that the site makes to them. */
  public void check(Overrides overrides) {
    Map<String, String> now = versions(tree);
    lock.versions().keySet().stream()
        .filter(id -> !now.containsKey(id))
        .forEach(this::reportForeign);
    Set<BaseItem> gone = lock.gone(overrides).keySet();
    overrides.added().forEach((name, place) -> reportAdded(name, place, gone));
    check(
        overrides.changed(), name -> !name.entry().kind().equals(TEMPLATE) && !gone.contains(name));
  }

  /** Reports an item that no base has any more, so that it would become the site's own. */
  private void reportAdded(BaseItem name, SourceRef place, Set<BaseItem> gone) {
    if (gone.contains(name)) {
      diagnostics.add(
          DiagnosticCode.NOTHING_TO_CHANGE,
          place,
          "no base has the " + name + " any more",
          "delete it, or run mvn cribsheet:accept to keep it as your own");
    }
  }

  /** Checks the templates of the theme that the site replaces. */
  public void checkTemplates(List<OverriddenItem> templates) {
    check(templates, name -> name.entry().kind().equals(TEMPLATE));
  }

  /** Returns the versions of the packs that a site builds on, by id. */
  static Map<String, String> versions(SourceTree tree) {
    return tree.bases().stream()
        .flatMap(base -> base.pack().stream())
        .collect(Collectors.toMap(PackName::id, PackName::version));
  }

  private void check(List<OverriddenItem> items, Predicate<BaseItem> mine) {
    items.stream().filter(lock::isChanged).forEach(this::reportChange);
    Set<BaseItem> changed = new HashSet<>();
    items.forEach(item -> changed.add(item.name()));
    lock.lines()
        .forEach(
            (key, line) -> {
              if (mine.test(key.name()) && !changed.contains(key.name())) {
                diagnostics.add(
                    DiagnosticCode.LOCK_LINE,
                    line.place(),
                    "you no longer change the " + key.name() + " of a base",
                    "run mvn cribsheet:accept, which removes this line");
              }
            });
  }

  private void reportForeign(String id) {
    diagnostics.add(
        DiagnosticCode.LOCK_LINE,
        lock.place(),
        "the file lists the pack '" + id + "', which this site does not build on",
        "restore this site's own file, or regenerate it with mvn cribsheet:accept");
  }

  private void reportChange(OverriddenItem item) {
    String id = item.name().id();
    diagnostics.add(
        DiagnosticCode.BASE_CHANGED,
        item.place(),
        "the " + item.name() + " has changed in the base" + since(),
        "compare the two versions with mvn cribsheet:outdated, then run mvn cribsheet:accept"
            + (id.isEmpty() ? "" : " -Dcribsheet.ids=" + id));
  }

  /**
   * Returns the end of the message about a change. It names the reviewed version if only one base
   * was reviewed and its version has changed since then.
   */
  private String since() {
    Map<String, String> now = versions(tree);
    Optional<String> only =
        Optional.of(lock.versions()).filter(all -> all.size() == 1).stream()
            .flatMap(all -> all.entrySet().stream())
            .filter(base -> now.containsKey(base.getKey()))
            .filter(base -> !now.get(base.getKey()).equals(base.getValue()))
            .map(base -> " since version " + base.getValue())
            .findFirst();
    return only.orElse(" since you reviewed it");
  }
}

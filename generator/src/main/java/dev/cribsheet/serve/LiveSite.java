package dev.cribsheet.serve;

import dev.cribsheet.PreparedSite;
import dev.cribsheet.SitePipeline;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.source.WatchedFiles;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The site as the content is now, and the last one that had no mistake. */
final class LiveSite {
  /**
   * One state of it.
   *
   * @param version rises with each change
   * @param good the last site without a mistake
   * @param mistakes of the content as it is now; while there is an error, good is an older site
   */
  record State(
      long version, Optional<PreparedSite> good, List<Diagnostic> mistakes, boolean fails) {
    State {
      mistakes = List.copyOf(mistakes);
    }
  }

  private static final long SAVING = TimeUnit.MILLISECONDS.toNanos(50);

  private final WatchedFiles files = new WatchedFiles();
  private final SitePipeline planner;
  private Optional<SourceTree> tree = Optional.empty();
  private List<Diagnostic> foundWalking = List.of();
  private Map<String, UrlPath> pages = Map.of();
  private volatile State state = new State(0, Optional.empty(), List.of(), true);

  LiveSite(ServeRequest request, BuildCache cache) {
    this.planner = new SitePipeline(request.build(), cache, files);
  }

  State state() {
    return state;
  }

  /** Walks over the whole folder again. */
  synchronized State rescan() {
    try {
      Diagnostics found = new Diagnostics();
      SourceTree now = planner.tree(found);
      files.forgetChanged(now);
      foundWalking = found.sorted();
      tree = Optional.of(now);
      return plan(now);
    } catch (UncheckedIOException e) {
      return state; // a folder went away while it was walked over: its own event follows
    }
  }

  /** Reads these files again; when one was added or taken away, the whole folder. */
  synchronized State reread(Set<String> paths) {
    Optional<SourceTree> resized = tree.flatMap(known -> known.resized(paths));
    if (resized.filter(found -> isHalfSaved(found, paths)).isPresent()) {
      LockSupport.parkNanos(SAVING);
      resized = tree.flatMap(known -> known.resized(paths));
    }
    files.forget(paths);
    if (resized.isEmpty()) {
      return rescan();
    }
    tree = resized;
    try {
      return plan(resized.get());
    } catch (UncheckedIOException e) {
      return rescan();
    }
  }

  /** Many editors empty a file before they write it. */
  private static boolean isHalfSaved(SourceTree tree, Set<String> paths) {
    return paths.stream()
        .flatMap(path -> tree.find(path).stream())
        .anyMatch(file -> file.size() == 0);
  }

  /** Sees to it that a page stands on its files as they are now, even before their events come. */
  State fresh(UrlPath page) {
    Set<String> changed =
        sources(page).stream()
            .filter(files::isChanged)
            .map(SourceFile::path)
            .collect(Collectors.toSet());
    return changed.isEmpty() ? state : reread(changed);
  }

  private synchronized List<SourceFile> sources(UrlPath page) {
    List<SourceFile> sources = new ArrayList<>();
    pages.forEach(
        (path, url) -> {
          if (url.equals(page)) {
            tree.flatMap(known -> known.find(path)).ifPresent(sources::add);
          }
        });
    return sources;
  }

  private State plan(SourceTree now) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(foundWalking);
    Optional<PreparedSite> planned = planner.plan(now, diagnostics);
    boolean fails = planned.isEmpty() || diagnostics.hasErrors();
    planned.ifPresent(site -> pages = site.site().addresses().pages());
    Optional<PreparedSite> good = fails ? state.good() : planned;
    state = new State(state.version() + 1, good, diagnostics.sorted(), fails);
    return state;
  }
}

package dev.cribsheet.serve;

import dev.cribsheet.PreparedSite;
import dev.cribsheet.SitePipeline;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.layer.PackWarnings;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.source.WatchedFiles;
import dev.cribsheet.theme.Theme;
import dev.cribsheet.theme.ThemeFolder;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The site for the current content, and the last site without errors. */
final class LiveSite {
  /**
   * A version of the site.
   *
   * @param version increases with each change
   * @param good the last site without errors
   * @param mistakes the diagnostics of the current content
   * @param fails whether the current content has errors, in which case {@code good} is older
   */
  record State(
      long version, Optional<PreparedSite> good, List<Diagnostic> mistakes, boolean fails) {
    State {
      mistakes = List.copyOf(mistakes);
    }
  }

  private static final long SAVE_TIME = TimeUnit.MILLISECONDS.toNanos(50);

  private final WatchedFiles files = new WatchedFiles();
  private final SitePipeline pipeline;
  private Optional<SourceTree> tree = Optional.empty();
  private List<Diagnostic> walkDiagnostics = List.of();
  private Map<String, UrlPath> pages = Map.of();
  private Optional<PreparedSite> older = Optional.empty();
  private Optional<Theme> faulty = Optional.empty();
  private volatile State state = new State(0, Optional.empty(), List.of(), true);

  LiveSite(ServeRequest request, BuildCache cache) {
    this.pipeline = new SitePipeline(request.build(), cache, files, true);
  }

  State state() {
    return state;
  }

  synchronized State rescan() {
    try {
      Diagnostics found = new Diagnostics();
      SourceTree now = pipeline.walk(found);
      files.forgetChanged(pipeline.based(now, new Diagnostics()));
      walkDiagnostics = found.sorted();
      tree = Optional.of(now);
      return plan(now);
    } catch (UncheckedIOException e) {
      return state; // a folder was deleted in the meantime; an event about that will follow
    }
  }

  /** Reads these files again, or the whole folder if a file was added or deleted. */
  synchronized State reread(Set<String> paths) {
    Optional<SourceTree> resized = tree.flatMap(known -> known.resized(paths));
    if (resized.filter(found -> isHalfSaved(found, paths)).isPresent()) {
      LockSupport.parkNanos(SAVE_TIME);
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

  /** Reads the theme folder again. */
  synchronized State reloadTheme() {
    if (pipeline.themeFolder(new Diagnostics()).filter(ThemeFolder::isHalfSaved).isPresent()) {
      LockSupport.parkNanos(SAVE_TIME);
    }
    return tree.map(this::plan).orElseGet(this::rescan);
  }

  /** Returns the state with the last site that is not known to have a broken theme. */
  synchronized State last() {
    Optional<PreparedSite> last = state.good().filter(site -> !isFaulty(site)).or(() -> older);
    return new State(state.version(), last, state.mistakes(), state.fails());
  }

  /** Returns the state after a page of the current site could not be rendered. */
  synchronized State fails(State rendered, List<Diagnostic> mistakes) {
    Optional<Theme> theme = rendered.good().map(PreparedSite::theme);
    if (mistakes.stream().anyMatch(found -> found.code() == DiagnosticCode.TEMPLATE)
        && theme.equals(state.good().map(PreparedSite::theme))) {
      faulty = theme;
    }
    Optional<PreparedSite> last = state.good().filter(this::isFaulty).flatMap(site -> older);
    return new State(rendered.version(), last, mistakes, true);
  }

  private boolean isFaulty(PreparedSite site) {
    return faulty.filter(theme -> theme == site.theme()).isPresent();
  }

  /**
   * Returns whether one of the files is empty: many editors truncate a file before they write it.
   */
  private static boolean isHalfSaved(SourceTree tree, Set<String> paths) {
    return paths.stream()
        .flatMap(path -> tree.find(path).stream())
        .anyMatch(file -> file.size() == 0);
  }

  /**
   * Rereads the theme or the files of a page if they changed, because their events may not have
   * arrived yet; returns the state.
   */
  synchronized State fresh(UrlPath page) {
    if (hasNewTheme()) {
      return reloadTheme();
    }
    Set<String> changed =
        sources(page).stream()
            .filter(files::isChanged)
            .map(SourceFile::path)
            .collect(Collectors.toSet());
    return changed.isEmpty() ? state : reread(changed);
  }

  private boolean hasNewTheme() {
    return !state.fails() && pipeline.isThemeChanged();
  }

  private List<SourceFile> sources(UrlPath page) {
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
    diagnostics.addAll(walkDiagnostics);
    SourceTree based = pipeline.based(now, diagnostics);
    Optional<PreparedSite> planned = pipeline.plan(based, diagnostics);
    boolean fails = planned.isEmpty() || diagnostics.hasErrors();
    planned.ifPresent(site -> pages = site.site().addresses().pages());
    Optional<PreparedSite> good = fails ? state.good() : planned;
    state
        .good()
        .filter(last -> !isFaulty(last))
        .filter(last -> good.filter(next -> next.theme() == last.theme()).isEmpty())
        .ifPresent(last -> older = Optional.of(last));
    state = new State(state.version() + 1, good, PackWarnings.counted(based, diagnostics), fails);
    return state;
  }
}

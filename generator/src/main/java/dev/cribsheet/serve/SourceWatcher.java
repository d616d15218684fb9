package dev.cribsheet.serve;

import dev.cribsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches the known folders and files in a folder. The first event is reported at once, later ones
 * in batches.
 */
final class SourceWatcher implements AutoCloseable {
  /** The paths of changed files; empty if the whole folder must be read again. */
  record Change(Optional<Set<String>> files) {}

  private static final long PAUSE_MILLIS = 100;

  private final Path root;
  private final Set<String> known;
  private final WatchService service;
  private final Consumer<Change> act;
  private final Set<Path> watched = new HashSet<>();
  private final Thread thread;

  /**
   * Creates a watcher.
   *
   * @param known the names of the files and folders in {@code root} to watch
   */
  SourceWatcher(Path root, Set<String> known, Consumer<Change> act) throws IOException {
    this.known = Set.copyOf(known);
    this.root = root.toAbsolutePath().normalize();
    this.service = this.root.getFileSystem().newWatchService();
    this.act = act;
    this.thread = new Thread(this::run, "cribsheet-watcher");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /**
   * Watches every known folder. A folder is watched before it is listed, so a new file is either
   * listed or reported.
   */
  synchronized void watch() {
    if (register(root)) {
      known.forEach(name -> watch(root.resolve(name), SourceTree.MAX_DEPTH));
    }
  }

  private void watch(Path folder, int depth) {
    if (depth < 0 || !isFolder(folder) || !register(folder)) {
      return;
    }
    try (DirectoryStream<Path> below = Files.newDirectoryStream(folder, SourceWatcher::isFolder)) {
      below.forEach(inner -> watch(inner, depth - 1));
    } catch (IOException | DirectoryIteratorException e) {
      watched.remove(folder); // deleted in the meantime: an event for its parent will follow
    }
  }

  private boolean register(Path folder) {
    try {
      if (watched.add(folder)) {
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
      return true;
    } catch (IOException e) {
      watched.remove(folder);
      return false;
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        && !path.getFileName().toString().startsWith(".");
  }

  private void run() {
    try {
      while (true) {
        Batch batch = new Batch();
        batch.add(service.take());
        batch.drain();
        if (batch.isRelevant()) {
          act.accept(batch.change());
          TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      // the server is stopping
    }
  }

  /** Events that arrived together. */
  private final class Batch {
    private final Set<String> changed = new HashSet<>();
    private boolean whole;

    void drain() {
      for (WatchKey key = service.poll(); key != null; key = service.poll()) {
        add(key);
      }
    }

    void add(WatchKey key) {
      Path folder = (Path) key.watchable();
      for (WatchEvent<?> event : key.pollEvents()) {
        if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
          whole = true;
        } else if (event.context() instanceof Path name) {
          add(folder.resolve(name));
        }
      }
      if (!key.reset()) {
        synchronized (SourceWatcher.this) {
          watched.remove(folder);
        }
        whole = true;
      }
    }

    /** Ignores other files in the folder, such as build output, which change all the time. */
    private void add(Path file) {
      Path path = root.relativize(file);
      if (!known.contains(path.getName(0).toString())
          || path.getFileName().toString().startsWith(".")) {
        return;
      }
      changed.add(path.toString().replace('\\', '/'));
      whole |= isFolder(file);
    }

    boolean isRelevant() {
      return whole || !changed.isEmpty();
    }

    Change change() {
      return new Change(whole ? Optional.empty() : Optional.of(Set.copyOf(changed)));
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
    thread.interrupt();
  }
}

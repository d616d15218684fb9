package dev.cribsheet.serve;

import dev.cribsheet.content.ContentLayout;
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

/** Watches a content folder: the first event acts at once, those that follow soon are joined. */
final class SourceWatcher implements AutoCloseable {
  /** What happened: the paths of changed files, or nothing where the whole folder must be read. */
  record Change(Optional<Set<String>> files) {}

  private static final long JOINED = 100;

  private final Path root;
  private final WatchService service;
  private final Consumer<Change> act;
  private final Set<Path> watched = new HashSet<>();
  private final Thread thread;

  SourceWatcher(Path root, Consumer<Change> act) throws IOException {
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
   * Watches every folder of the content. A folder is watched before it is listed, so that what
   * comes into being meanwhile is either found by a walk that starts after this, or told.
   */
  synchronized void watch() {
    if (register(root)) {
      ContentLayout.KNOWN.forEach(known -> watch(root.resolve(known), SourceTree.MAX_DEPTH));
    }
  }

  private void watch(Path folder, int depth) {
    if (depth < 0 || !isFolder(folder) || !register(folder)) {
      return;
    }
    try (DirectoryStream<Path> below = Files.newDirectoryStream(folder, SourceWatcher::isFolder)) {
      below.forEach(inner -> watch(inner, depth - 1));
    } catch (IOException | DirectoryIteratorException e) {
      watched.remove(folder); // it is gone again: the event of the folder above follows
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
        if (batch.counts()) {
          act.accept(batch.change());
          TimeUnit.MILLISECONDS.sleep(JOINED);
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      // the server ends
    }
  }

  /** The events that are there at one time. */
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

    /** Beside the content may lie what changes all the time, such as a folder of builds. */
    private void add(Path file) {
      Path path = root.relativize(file);
      if (!ContentLayout.KNOWN.contains(path.getName(0).toString())
          || path.getFileName().toString().startsWith(".")) {
        return;
      }
      changed.add(path.toString().replace('\\', '/'));
      whole |= isFolder(file);
    }

    boolean counts() {
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

package dev.cribsheet.write;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.CacheKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Writes a new site beside the old one, and replaces the old one when the new one is complete.
 * Closing it before {@link #publish}, or stopping the process, leaves the old site unchanged.
 */
public final class OutputWriter implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final OutputFolder folder;
  private final BuildLock lock;
  private final StagedSite site;

  /** Cleans up when the process is stopped. */
  private final Thread hook = new Thread(this::close, "cribsheet-stop");

  /** Shared by threads that write files; exclusive for publishing and closing. */
  private final ReadWriteLock gate = new ReentrantReadWriteLock();

  private boolean closed;

  private OutputWriter(OutputFolder folder, BuildLock lock) {
    this.folder = folder;
    this.lock = lock;
    this.site = new StagedSite(folder);
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      throw stopped();
    }
  }

  /**
   * Returns the output folder and the paths beside it that a build uses. None of them is content.
   */
  public static Set<Path> folders(Path output) {
    return OutputFolder.at(output).paths();
  }

  /**
   * Starts a new site. Waits up to 10 seconds for another build in the same folder to end, and
   * cleans up after a killed build.
   *
   * @param content the content folder
   * @throws EnvironmentException when the output folder cannot be used
   */
  public static OutputWriter open(Path output, Path content) {
    return open(output, content, PATIENCE);
  }

  static OutputWriter open(Path output, Path content, Duration patience) {
    OutputFolder folder = OutputFolder.at(output);
    folder.check(content);
    return BuildLock.await(
        folder.lock(),
        patience,
        () ->
            BeforeExit.finish(
                () -> BuildLock.takeNow(folder.lock()).map(lock -> opened(folder, lock))));
  }

  private static OutputWriter opened(OutputFolder folder, BuildLock lock) {
    try {
      folder.repair();
      return new OutputWriter(folder, lock);
    } catch (IOException e) {
      lock.release();
      throw EnvironmentErrors.at("repair", folder.place(), e);
    } catch (EnvironmentException e) {
      lock.release();
      throw e;
    }
  }

  /** Cleans up after a killed build, unless another build is running. */
  public static void repair(Path output) {
    OutputFolder folder = OutputFolder.at(output);
    if (!folder.isTorn()) {
      return;
    }
    BuildLock.takeNow(folder.lock())
        .ifPresent(
            lock -> {
              try {
                folder.repair();
              } catch (IOException e) {
                throw EnvironmentErrors.at("repair", folder.place(), e);
              } finally {
                lock.release();
              }
            });
  }

  /** Adds a file to the new site. An unchanged file is not written again. Thread-safe. */
  public void write(UrlPath path, byte[] bytes) {
    gate.readLock().lock();
    try {
      requireOpen();
      site.add(path, bytes);
    } finally {
      gate.readLock().unlock();
    }
  }

  /** Returns a hash of the site on disk: its files, their sizes and times. */
  public CacheKey state() {
    return state(folder);
  }

  /** Returns the hash of a site that another build may be writing. */
  public static CacheKey state(Path output) {
    return state(OutputFolder.at(output));
  }

  private static CacheKey state(OutputFolder folder) {
    try {
      return folder.state();
    } catch (IOException e) {
      throw EnvironmentErrors.at("read", folder.place(), e);
    }
  }

  /** Replaces the old site unless the new one is the same; returns the hash of the new one. */
  public CacheKey publish() {
    gate.writeLock().lock();
    try {
      requireOpen();
      if (site.isChanged()) {
        site.complete();
        folder.swap();
      }
      deleteOld(); // before hashing: the sites share hard links, so deletions change ctimes
      return state();
    } catch (IOException e) {
      throw EnvironmentErrors.at("move the new site to", folder.place(), e);
    } finally {
      gate.writeLock().unlock();
    }
  }

  private void deleteOld() {
    try {
      MarkedFolder.delete(folder.old());
    } catch (IOException e) {
      throw EnvironmentErrors.at("delete", folder.old(), e);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw stopped();
    }
  }

  static EnvironmentException stopped() {
    return new EnvironmentException("the build was stopped: run it again");
  }

  @Override
  public void close() {
    gate.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        folder.discard();
      }
    } catch (IOException e) {
      throw EnvironmentErrors.at("delete", folder.staging(), e);
    } finally {
      lock.release();
      gate.writeLock().unlock();
      forgetHook(); // not earlier: an exit waits for the hook, and the hook for this method
    }
  }

  private void forgetHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the hook itself is running
    }
  }
}

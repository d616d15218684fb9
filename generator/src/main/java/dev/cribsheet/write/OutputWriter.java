package dev.cribsheet.write;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.parallel.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Builds a new site beside the old one and puts it in the old one's place when it is whole; closing
 * it before {@link #publish}, or stopping the process, leaves the old site as it was.
 */
public final class OutputWriter implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final OutputFolder folder;
  private final BuildLock lock;
  private final StagedSite site;

  /** Tidies up when the process is told to stop. */
  private final Thread hook = new Thread(this::close, "cribsheet-stop");

  /** Writers of files share it; who ends the writing has it alone. */
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

  /** The paths that a site takes up in the end and on its way, none of them content. */
  public static Set<Path> folders(Path output) {
    return OutputFolder.at(output).paths();
  }

  /**
   * Starts a new site, alone: it mends what a kill left behind, and waits 10 seconds for another
   * build into the same folder.
   *
   * @param content the folder that is read
   * @throws EnvironmentException when the output folder cannot be ours
   */
  public static OutputWriter open(Path output, Path content) {
    return open(output, content, PATIENCE);
  }

  static OutputWriter open(Path output, Path content, Duration patience) {
    OutputFolder folder = OutputFolder.at(output);
    folder.check(content);
    BuildLock lock = BuildLock.take(folder.lock(), patience);
    try {
      folder.repair();
      return new OutputWriter(folder, lock);
    } catch (IOException e) {
      lock.release();
      throw EnvironmentErrors.at("mend", folder.place(), e);
    } catch (EnvironmentException e) {
      lock.release();
      throw e;
    }
  }

  /** Mends what a kill left behind, unless another build is at work there. */
  public static void mend(Path output) {
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
                throw EnvironmentErrors.at("mend", folder.place(), e);
              } finally {
                lock.release();
              }
            });
  }

  /**
   * Adds one file to the new site; any thread may. One that is as the old site has it is not
   * written again.
   */
  public void write(UrlPath path, byte[] bytes) {
    gate.readLock().lock();
    try {
      requireOpen();
      site.add(path, bytes);
    } finally {
      gate.readLock().unlock();
    }
  }

  /**
   * The state of the site that stands there: its files, their sizes and the times they were last
   * written.
   */
  public CacheKey state() {
    try {
      return folder.state();
    } catch (IOException e) {
      throw EnvironmentErrors.at("read", folder.place(), e);
    }
  }

  /**
   * Puts the new site in the old one's place; when it is the same, nothing is moved.
   *
   * @return its state
   */
  public CacheKey publish() {
    gate.writeLock().lock();
    try {
      requireOpen();
      if (site.isChanged()) {
        site.complete();
        folder.swap();
      }
      return Workers.both(this::state, this::deleteOld, (state, nothing) -> state);
    } catch (IOException e) {
      throw EnvironmentErrors.at("move the new site to", folder.place(), e);
    } finally {
      gate.writeLock().unlock();
    }
  }

  private Void deleteOld() {
    try {
      folder.deleteOld();
      return null;
    } catch (IOException e) {
      throw EnvironmentErrors.at("delete", folder.old(), e);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw stopped();
    }
  }

  private static EnvironmentException stopped() {
    return new EnvironmentException("the build was stopped: run it again");
  }

  @Override
  public void close() {
    gate.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        forgetHook();
        folder.discard();
      }
    } catch (IOException e) {
      throw EnvironmentErrors.at("delete", folder.staging(), e);
    } finally {
      lock.release();
      gate.writeLock().unlock();
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

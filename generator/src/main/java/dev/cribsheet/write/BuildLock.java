package dev.cribsheet.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Allows one build per output folder at a time. The lock is a file that contains the process id.
 * The operating system locks it while the process lives, so a file left by a dead process does not
 * count.
 */
final class BuildLock {
  /** A byte far beyond the text. On some systems, other processes cannot read a locked byte. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final Duration PAUSE = Duration.ofMillis(50);

  /**
   * The files that this process has locked. A file lock does not exclude threads of the same
   * process.
   */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Repeats an attempt until it returns something: the lock, or what was done with it.
   *
   * @throws EnvironmentException when another build still has the lock after {@code patience}
   */
  static <T> T await(Path file, Duration patience, Supplier<Optional<T>> attempt) {
    long end = System.nanoTime() + patience.toNanos();
    Optional<T> taken = attempt.get();
    while (taken.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new EnvironmentException(
            "another build is writing to '"
                + file.resolveSibling(file.getFileName().toString().replaceFirst("\\.lock$", ""))
                + "' (process "
                + holder(file)
                + "): wait for it to finish, or stop it");
      }
      pause();
      taken = attempt.get();
    }
    return taken.get();
  }

  /** Takes the lock; empty if another build has it. */
  static Optional<BuildLock> takeNow(Path file) {
    if (!OWN.add(file)) {
      return Optional.empty();
    }
    Optional<BuildLock> lock = Optional.empty();
    try {
      Files.createDirectories(file.getParent());
      lock = locked(file);
      return lock;
    } catch (IOException e) {
      throw EnvironmentErrors.writing(file, Long.BYTES, e);
    } finally {
      if (lock.isEmpty()) {
        OWN.remove(file);
      }
    }
  }

  private static Optional<BuildLock> locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS));
    boolean taken = false;
    try {
      taken = isLocked(file, channel);
      return taken ? Optional.of(new BuildLock(file, channel)) : Optional.empty();
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /**
   * Locks the channel; empty if another build has the lock. Also succeeds if files cannot be
   * locked.
   */
  private static Optional<Runnable> lockOf(FileChannel channel) {
    try {
      return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false)).map(BuildLock::unlocking);
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(() -> {});
    }
  }

  private static Runnable unlocking(FileLock lock) {
    return () -> {
      try {
        lock.release();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /**
   * Locks the channel, and checks that its file is still the one at this path: the previous owner
   * may have deleted it in the meantime. On some systems, reading the file by its path ends the
   * lock. So we lock again and check that the text is still ours.
   */
  static boolean isLocked(Path file, FileChannel channel) throws IOException {
    Optional<Runnable> unlock = lockOf(channel);
    if (unlock.isEmpty()) {
      return false;
    }
    String text = ProcessHandle.current().pid() + "\n" + UUID.randomUUID() + "\n";
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    boolean sameFile;
    try {
      channel.truncate(0);
      channel.write(bytes, 0);
      sameFile = Files.exists(file) && Files.readString(file).equals(text);
    } catch (IOException e) {
      Files.deleteIfExists(file); // too many open files or a full disk: leave no file behind
      throw e;
    }
    unlock.get().run();
    ByteBuffer read = ByteBuffer.allocate(bytes.limit());
    return sameFile
        && lockOf(channel).isPresent()
        && channel.read(read, 0) == bytes.limit()
        && read.flip().equals(bytes.flip());
  }

  private static String holder(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnvironmentException("the build was stopped: run it again", e);
    }
  }

  /** Releases the lock; later calls do nothing. */
  void release() {
    if (!channel.isOpen()) {
      return;
    }
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw EnvironmentErrors.at("delete", file, e);
    } finally {
      OWN.remove(file);
    }
  }
}

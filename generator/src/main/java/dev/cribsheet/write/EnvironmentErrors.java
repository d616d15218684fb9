package dev.cribsheet.write;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Explains errors of the environment, such as a full disk, and how to fix them. */
public final class EnvironmentErrors {
  private static final String CHARSET =
      "the system's charset cannot represent it: set LC_ALL=C.UTF-8 and run it again";

  private EnvironmentErrors() {}

  /**
   * Loads the error-reporting classes in advance, because loading them may fail once no more files
   * can be opened.
   */
  public static void prepare() {
    reading("", new IOException());
    MountPoints.has(Path.of("").toAbsolutePath());
  }

  /** Returns the error for a file of this many bytes that cannot be written. */
  static EnvironmentException writing(Path file, long bytes, IOException e) {
    return error("write '" + file + "' (" + bytes + " bytes)", file, bytes, e);
  }

  /**
   * Returns the error for a failed operation on a file or folder; {@code doing} is a verb such as
   * "delete".
   */
  static EnvironmentException at(String doing, Path path, IOException e) {
    return error(doing + " '" + path + "'", path, 1, e);
  }

  /**
   * Returns the error for a file or folder that cannot be read; {@code what} starts the message,
   * such as {@code cannot read site.yaml}.
   */
  public static EnvironmentException reading(String what, IOException e) {
    return new EnvironmentException(what + ": " + remedy(reason(e), e), e);
  }

  /** Explains that memory ran out or that a class cannot be loaded; empty for other errors. */
  public static Optional<EnvironmentException> ofJava(Error e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError memory) {
        return Optional.of(memory(memory));
      }
    }
    return e instanceof LinkageError loading ? Optional.of(loading(loading)) : Optional.empty();
  }

  private static EnvironmentException loading(LinkageError e) {
    return new EnvironmentException(
        "cannot load Cribsheet's classes: raise the limit of open files, for example with"
            + " 'ulimit -n 4096'; if that does not help, download its jars again with 'mvn -U'",
        e);
  }

  private static EnvironmentException memory(OutOfMemoryError e) {
    return new EnvironmentException(
        "out of memory: Java is limited to "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB; allow more, for example with MAVEN_OPTS=-Xmx2g",
        e);
  }

  /** Returns the error for a file name that the system's charset cannot represent. */
  public static EnvironmentException naming(InvalidPathException e) {
    return new EnvironmentException("cannot use the name '" + e.getInput() + "': " + CHARSET, e);
  }

  private static EnvironmentException error(String doing, Path path, long bytes, IOException e) {
    String remedy =
        isFull(path, bytes)
            ? "the disk is full: free some space, or choose another folder"
            : remedy(reason(e), e);
    return new EnvironmentException("cannot " + doing + ": " + remedy, e);
  }

  /** Returns what to do, judging by the operating system's message. */
  private static String remedy(String reason, IOException e) {
    if (e instanceof CharacterCodingException) {
      return CHARSET;
    }
    if (reason.contains("no space left")) {
      return "the disk is full: free some space, or choose another folder";
    }
    if (reason.contains("quota")) {
      return "your disk quota is used up: free some space, or choose another folder";
    }
    if (reason.contains("too many open files")) {
      return "too many open files: raise the limit, for example with 'ulimit -n 4096'";
    }
    if (reason.contains("read-only")) {
      return "the disk is read-only: choose another folder";
    }
    if (reason.contains("name too long")) {
      return "the name is too long for the file system: shorten it";
    }
    if (e instanceof AccessDeniedException || reason.contains("not permitted")) {
      return "permission denied: check its owner and permissions, and those of its parent folders";
    }
    return "check its permissions, and that no other program is using it";
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    return reason == null ? "" : reason.toLowerCase(Locale.ROOT);
  }

  /** Asks the file system, because the operating system's message may be translated. */
  private static boolean isFull(Path path, long bytes) {
    Path there = path;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    try {
      return there != null && Files.getFileStore(there).getUsableSpace() < bytes;
    } catch (IOException e) {
      return false;
    }
  }
}

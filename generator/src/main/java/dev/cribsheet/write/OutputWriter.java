package dev.cribsheet.write;

import dev.cribsheet.site.UrlPath;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/**
 * Builds a new site beside the old one and puts it in the old one's place when it is whole; closing
 * it before {@link #publish} leaves the old site as it was.
 */
public final class OutputWriter implements AutoCloseable {
  private final Path output;
  private final Path staging;
  private boolean published;

  private OutputWriter(Path output, Path staging) {
    this.output = output;
    this.staging = staging;
  }

  /** The folders that a site takes up in the end and on its way, none of them content. */
  public static Set<Path> folders(Path output) {
    return output.getFileName() == null
        ? Set.of(output)
        : Set.of(output, staging(output), OutputFolder.old(output));
  }

  /**
   * Mends what a kill left behind, before anything else can fail.
   *
   * @throws EnvironmentException when the output folder cannot be ours
   */
  public static void prepare(Path outputDirectory, Path contentDirectory) {
    Path output = outputDirectory.toAbsolutePath().normalize();
    OutputFolder.check(output);
    if (contentDirectory.toAbsolutePath().normalize().startsWith(output)) {
      throw new EnvironmentException(
          "the output folder '" + output + "' holds the content: choose another folder");
    }
    try {
      OutputFolder.repair(output);
    } catch (IOException e) {
      throw new EnvironmentException(
          "cannot move '" + OutputFolder.old(output) + "' back: close what uses the folder", e);
    }
  }

  private static Path staging(Path output) {
    return output.resolveSibling(output.getFileName() + ".new");
  }

  /**
   * Starts a new site.
   *
   * @throws EnvironmentException when the output folder cannot be ours
   */
  public static OutputWriter open(Path outputDirectory) {
    Path output = outputDirectory.toAbsolutePath().normalize();
    OutputFolder.check(output);
    Path staging = staging(output);
    try {
      OutputFolder.repair(output);
      OutputFolder.delete(staging);
      Files.createDirectories(staging);
      Files.writeString(staging.resolve(OutputFolder.MARKER), OutputFolder.MARKER_TEXT);
    } catch (FileAlreadyExistsException e) {
      throw new EnvironmentException(
          "'" + e.getFile() + "' is a file where a folder is needed: move it away", e);
    } catch (IOException e) {
      throw new EnvironmentException(
          "cannot write to '" + staging + "': check its permissions and the free space", e);
    }
    return new OutputWriter(output, staging);
  }

  /** Writes one file of the new site; any thread may. */
  public void write(UrlPath path, byte[] bytes) {
    Path file = staging.resolve(path.path()).normalize();
    if (!file.startsWith(staging)) {
      throw new IllegalArgumentException(path.path());
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new EnvironmentException(
          "cannot write '" + file + "' (" + bytes.length + " bytes): is the disk full?", e);
    }
  }

  /** Puts the new site in the old one's place by two renames. */
  public void publish() {
    Path old = OutputFolder.old(output);
    try {
      if (Files.exists(output)) {
        Files.move(output, old, StandardCopyOption.ATOMIC_MOVE);
      }
      Files.move(staging, output, StandardCopyOption.ATOMIC_MOVE);
      published = true;
      OutputFolder.delete(old);
    } catch (IOException e) {
      throw new EnvironmentException(
          "cannot put the new site at '" + output + "': close what uses the folder", e);
    }
  }

  @Override
  public void close() {
    if (!published) {
      try {
        OutputFolder.delete(staging);
      } catch (IOException e) {
        throw new EnvironmentException("cannot delete '" + staging + "': delete it by hand", e);
      }
    }
  }
}

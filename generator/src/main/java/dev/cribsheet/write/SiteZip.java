package dev.cribsheet.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts a published site into a zip file. The same site and time give the same bytes. */
public final class SiteZip {
  /**
   * An entry before this time or after LATEST needs a second timestamp, which depends on the time
   * zone.
   */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private static final LocalDateTime LATEST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

  private final LocalDateTime time;

  /** Uses this time for every file. Without a time, uses the earliest one that a zip can hold. */
  public SiteZip(Optional<Instant> time) {
    this.time =
        time.map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
            .map(given -> given.isAfter(LATEST) ? LATEST : given)
            .filter(given -> given.isAfter(EARLIEST))
            .orElse(EARLIEST);
  }

  /**
   * Writes all files of the site and returns their number. An older zip is replaced as a whole.
   *
   * @throws EnvironmentException when the site cannot be read or the zip cannot be written
   */
  public int write(Path site, Path zip) {
    Path unfinished = zip.resolveSibling(zip.getFileName() + ".new");
    try {
      SortedMap<String, Path> files = files(site);
      Files.createDirectories(zip.toAbsolutePath().getParent());
      try (OutputStream file = Files.newOutputStream(unfinished);
          ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(file))) {
        for (SortedMap.Entry<String, Path> entry : files.entrySet()) {
          out.putNextEntry(entry(entry.getKey()));
          Files.copy(entry.getValue(), out);
        }
      }
      Files.move(unfinished, zip, StandardCopyOption.REPLACE_EXISTING);
      return files.size();
    } catch (IOException e) {
      delete(unfinished);
      throw EnvironmentErrors.at("write", zip, e);
    }
  }

  /**
   * Returns the files by their names in the zip, sorted: the order is the same on every machine.
   */
  private static SortedMap<String, Path> files(Path site) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    String separator = site.getFileSystem().getSeparator();
    for (Path file : MarkedFolder.entries(site).keySet()) {
      files.put(site.relativize(file).toString().replace(separator, "/"), file);
    }
    return files;
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    return entry;
  }

  private static void delete(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      // the error that stopped writing is reported instead
    }
  }
}

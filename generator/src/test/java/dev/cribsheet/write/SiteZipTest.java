package dev.cribsheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteZipTest {
  @TempDir Path folder;
  private Path site;
  private Path zip;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    zip = folder.resolve("target/site.zip");
    MarkedFolder.mark(site);
    Files.createDirectories(site.resolve("steps"));
    Files.writeString(site.resolve("index.html"), "<p>Home");
    Files.writeString(site.resolve("steps/plan.html"), "<p>Plan");
  }

  @Test
  void holdsTheFilesOfTheSiteInOrderButNotItsMarker() throws IOException {
    assertThat(new SiteZip(Optional.empty()).write(site, zip)).isEqualTo(2);
    try (ZipFile read = new ZipFile(zip.toFile())) {
      assertThat(read.stream().map(ZipEntry::getName))
          .containsExactly("index.html", "steps/plan.html");
      assertThat(read.getInputStream(read.getEntry("steps/plan.html"))).hasContent("<p>Plan");
    }
  }

  @Test
  void hasTheSameBytesAtAnotherTimeAndInAnotherZone() throws IOException {
    for (String date : List.of("2026-11-22T00:00:00Z", "1970-01-01T00:00:00Z")) {
      SiteZip writer = new SiteZip(Optional.of(Instant.parse(date)));
      writer.write(site, zip);
      byte[] first = Files.readAllBytes(zip);
      Files.setLastModifiedTime(site.resolve("index.html"), FileTime.from(Instant.EPOCH));
      inZone("Asia/Tokyo", () -> writer.write(site, zip));
      assertThat(Files.readAllBytes(zip)).isEqualTo(first);
    }
  }

  @Test
  void everyFileHasTheTimeOfTheBuild() throws IOException {
    assertThat(times("2026-11-22T10:20:30Z"))
        .containsOnly(LocalDateTime.of(2026, 11, 22, 10, 20, 30));
    assertThat(times("9999-01-01T00:00:00Z"))
        .containsOnly(LocalDateTime.of(2107, 12, 31, 23, 59, 58));
    assertThat(times("0001-01-01T00:00:00Z")).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
  }

  @Test
  void whatCannotBeWrittenIsAnErrorAndLeavesNothing() throws IOException {
    Files.createDirectories(zip.resolve("in-the-way"));
    assertThatThrownBy(() -> new SiteZip(Optional.empty()).write(site, zip))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith("cannot write '" + zip + "': ");
    assertThat(zip.getParent()).isDirectoryNotContaining(file -> !file.equals(zip));
  }

  private List<LocalDateTime> times(String date) throws IOException {
    new SiteZip(Optional.of(Instant.parse(date))).write(site, zip);
    try (ZipFile read = new ZipFile(zip.toFile())) {
      return read.stream().<LocalDateTime>map(ZipEntry::getTimeLocal).toList();
    }
  }

  private static void inZone(String zone, Runnable run) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      run.run();
    } finally {
      TimeZone.setDefault(before);
    }
  }
}

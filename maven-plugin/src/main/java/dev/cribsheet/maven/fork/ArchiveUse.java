package dev.cribsheet.maven.fork;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What one run has to do with an archive of classes; by itself nothing. */
class ArchiveUse {
  static final ArchiveUse NONE = new ArchiveUse();

  /** Options to start Java with. */
  List<String> options() {
    return List.of();
  }

  /** How long Java may take to end after the run. */
  Duration patience() {
    return RunningProcess.PATIENCE;
  }

  /**
   * The process has answered and ended.
   *
   * @param whole whether it did all that there was to do, and ended by itself
   */
  void end(boolean whole) {}

  /** The process came to no result; the archive may have been to blame. */
  void fail() {}

  /** The run starts from the archive. */
  static final class Reading extends ArchiveUse {
    private final ClassArchive archive;

    Reading(ClassArchive archive) {
      this.archive = archive;
    }

    @Override
    List<String> options() {
      return List.of("-XX:SharedArchiveFile=" + archive.file());
    }

    @Override
    void fail() {
      archive.forget();
    }
  }

  /** The run leaves an archive when all else is done. */
  static final class Making extends ArchiveUse {
    private final ClassArchive archive;
    private final Path draft;

    Making(ClassArchive archive) {
      this.archive = archive;
      this.draft = archive.draft();
    }

    @Override
    List<String> options() {
      return List.of("-XX:ArchiveClassesAtExit=" + draft);
    }

    @Override
    Duration patience() {
      return Duration.ofMinutes(1);
    }

    @Override
    void end(boolean whole) {
      if (whole) {
        archive.publish(draft);
      } else {
        fail();
      }
    }

    @Override
    void fail() {
      archive.delete(draft);
    }
  }
}

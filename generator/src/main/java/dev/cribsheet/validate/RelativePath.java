package dev.cribsheet.validate;

import java.nio.file.Path;

/** Writes a content path relative to the file that links to it. */
final class RelativePath {
  private RelativePath() {}

  static String of(String from, String to) {
    Path folder = Path.of("/" + from).getParent();
    return folder.relativize(Path.of("/" + to)).toString().replace('\\', '/');
  }
}

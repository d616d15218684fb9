package dev.cribsheet.validate;

import java.nio.file.Path;

/** Writes a content path the way a link in another file would. */
final class RelativePath {
  private RelativePath() {}

  static String of(String from, String to) {
    Path folder = Path.of("/" + from).getParent();
    return folder.relativize(Path.of("/" + to)).toString().replace('\\', '/');
  }
}

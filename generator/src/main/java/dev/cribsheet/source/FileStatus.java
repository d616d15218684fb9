package dev.cribsheet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

/**
 * The attributes of a path; a symbolic link is not followed. {@code names} is the number of hard
 * links, or 1 if it is unknown.
 */
record FileStatus(Kind kind, int names, FileVersion version) {
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    OTHER
  }

  private static final String UNIX = "unix";
  private static final String ATTRIBUTES =
      UNIX + ":isRegularFile,isDirectory,isSymbolicLink,size,lastModifiedTime,ctime,dev,ino,nlink";

  static FileStatus of(Path path) throws IOException {
    return path.getFileSystem().supportedFileAttributeViews().contains(UNIX)
        ? unix(Files.readAttributes(path, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS))
        : basic(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }

  private static FileStatus unix(Map<String, Object> now) {
    FileVersion.Inode inode =
        new FileVersion.Inode(
            (long) now.get("dev"), (long) now.get("ino"), (FileTime) now.get("ctime"));
    return new FileStatus(
        kind(
            (boolean) now.get("isRegularFile"),
            (boolean) now.get("isDirectory"),
            (boolean) now.get("isSymbolicLink")),
        (int) now.get("nlink"),
        new FileVersion(
            (long) now.get("size"), (FileTime) now.get("lastModifiedTime"), Optional.of(inode)));
  }

  private static FileStatus basic(BasicFileAttributes now) {
    return new FileStatus(
        kind(now.isRegularFile(), now.isDirectory(), now.isSymbolicLink()),
        1,
        new FileVersion(now.size(), now.lastModifiedTime(), Optional.empty()));
  }

  private static Kind kind(boolean file, boolean folder, boolean link) {
    if (file) {
      return Kind.FILE;
    }
    if (folder) {
      return Kind.FOLDER;
    }
    return link ? Kind.LINK : Kind.OTHER;
  }
}

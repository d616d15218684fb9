package dev.cribsheet.source;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.Position;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The text of one file, with {@code \n} line endings, and the positions in it. */
public final class SourceText {
  private final String contentPath;
  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final CodePoints codePoints;
  private final CacheKey key;

  /** Immutable, so a race between threads is harmless. */
  private volatile ShownLine lastShown = new ShownLine(-1, "");

  private record ShownLine(int line, String content) {}

  /**
   * Creates the text of a file.
   *
   * @param contentPath relative to the content folder, with {@code /}
   * @param path the path as diagnostics show it
   * @param text without a byte order mark, with {@code \n} line endings
   */
  public SourceText(String contentPath, String path, String text) {
    this(contentPath, path, text, CacheKey.of().add(contentPath).add(text).key());
  }

  /** Creates the text of a file, given the hash of its path and bytes. */
  SourceText(String contentPath, String path, String text, CacheKey key) {
    this.contentPath = contentPath;
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.codePoints = new CodePoints(text);
    this.key = key;
  }

  /** Returns the path below the content folder; links in the text are relative to it. */
  public String contentPath() {
    return contentPath;
  }

  /** Returns the path that diagnostics show. */
  public String path() {
    return path;
  }

  /** Returns the hash of the path below the content folder and of the bytes. */
  public CacheKey key() {
    return key;
  }

  public String text() {
    return text;
  }

  /** Returns the position of a range of UTF-16 offsets, cut off at the end of its first line. */
  public SourceRef ref(int start, int end) {
    int offset = Math.max(0, Math.min(start, text.length()));
    int line = lineAt(offset);
    int lineEnd = lineEnd(line);
    int stop = Math.max(offset, Math.min(end, lineEnd));
    int column = codePoints.count(lineStarts[line], offset) + 1;
    int length = codePoints.count(offset, stop);
    return new SourceRef(
        path, Optional.of(new Excerpt(new Position(line + 1, column), length, shown(line))));
  }

  /** Returns the text of a line; all positions in the line share it, to save memory. */
  private String shown(int line) {
    ShownLine last = lastShown;
    if (last.line() != line) {
      last = new ShownLine(line, text.substring(lineStarts[line], lineEnd(line)));
      lastShown = last;
    }
    return last.content();
  }

  /**
   * Returns the offset that is this many code points after another, at most the end of the text.
   */
  public int offset(int from, int codePoints) {
    return Math.min(text.length(), this.codePoints.offset(from, codePoints));
  }

  public SourceRef whole() {
    return SourceRef.file(path);
  }

  /** Returns the offset where a line starts; lines count from 0. */
  public int lineStart(int line) {
    return lineStarts[Math.min(line, lineStarts.length - 1)];
  }

  /** Returns the offset of the end of a line, before its {@code \n}; lines count from 0. */
  public int lineEnd(int line) {
    return line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
  }

  /** Returns the number of lines; at least 1. */
  public int lineCount() {
    return lineStarts.length;
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String text) {
    IntStream lineEnds =
        IntStream.iterate(text.indexOf('\n'), i -> i >= 0, i -> text.indexOf('\n', i + 1));
    return IntStream.concat(IntStream.of(0), lineEnds.map(i -> i + 1)).toArray();
  }
}

package dev.cribsheet.source;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.parallel.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lists the files of a content folder on all cores. Follows no symbolic links and opens no files.
 */
final class SourceWalk {
  private static final Set<String> NOT_CONTENT = Set.of("pom.xml", "target", "src");

  private final Path root;
  private final Function<Path, String> shown;
  private final Set<String> known;
  private final Set<Path> skipped;
  private final Diagnostics diagnostics;
  private final List<SourceFile> files = Collections.synchronizedList(new ArrayList<>());

  SourceWalk(
      Path root,
      Function<Path, String> shown,
      Set<String> known,
      Set<Path> skipped,
      Diagnostics diagnostics) {
    this.root = root;
    this.shown = shown;
    this.known = known;
    this.skipped = skipped;
    this.diagnostics = diagnostics;
  }

  SourceTree tree() {
    if (Files.isSymbolicLink(root)) {
      diagnostics.note("the content folder '" + root + "' is a symbolic link; following it");
    }
    try {
      if (Files.isDirectory(root)) {
        visitTop();
      } else {
        diagnostics.add(
            DiagnosticCode.NO_CONTENT,
            SourceRef.file(shown(root)),
            Files.exists(root) ? "this is not a folder" : "this folder does not exist",
            "create it with a file 'site.yaml', or set 'contentDirectory' to another folder");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shown(root), e);
    }
    files.sort(
        Comparator.comparing(SourceFile::path).thenComparing(file -> file.file().toString()));
    return new SourceTree(shown(root), withoutDuplicates(files, diagnostics));
  }

  /** Reports and drops files whose paths differ only in case: not every file system allows both. */
  static List<SourceFile> withoutDuplicates(List<SourceFile> files, Diagnostics diagnostics) {
    Map<String, SourceFile> seen = new HashMap<>();
    List<SourceFile> kept = new ArrayList<>();
    for (SourceFile file : files) {
      SourceFile first = seen.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
      if (first == null) {
        kept.add(file);
      } else {
        diagnostics.add(
            DiagnosticCode.FILE_NAME,
            file.whole(),
            "the name is the same as '" + first.shownPath() + "' on some file systems",
            "rename one of the two");
      }
    }
    return kept;
  }

  private void visitTop() throws IOException {
    for (Path entry : entries(root)) {
      String name = entry.getFileName().toString();
      if (known.contains(name)) {
        visit(entry, 1);
      } else if (!ignoredAtTop(name) && !skipped.contains(entry)) {
        SourceTree.warnUnknown(name, SourceRef.file(shown(entry)), known, diagnostics);
      }
    }
  }

  static boolean ignoredAtTop(String name) {
    return name.startsWith(".")
        || NOT_CONTENT.contains(name)
        || name.startsWith("README")
        || name.startsWith("LICENSE");
  }

  private void visit(Path path, int depth) throws IOException {
    String name = path.getFileName().toString();
    if (name.indexOf('\uFFFD') >= 0 && !isUnicode()) {
      throw new UncheckedIOException(
          "cannot read the name of " + shown(path), new CharacterCodingException());
    }
    if (skipped.contains(path) || name.startsWith(".")) {
      return;
    }
    Optional<String> problem = PortableNames.problem(name, relative(path));
    if (problem.isPresent()) {
      diagnostics.add(
          DiagnosticCode.FILE_NAME, SourceRef.file(shown(path)), problem.get(), "rename it");
      return;
    }
    FileStatus status;
    try {
      status = FileStatus.of(path);
    } catch (NoSuchFileException e) {
      return; // deleted since the folder was listed
    }
    switch (status.kind()) {
      case FOLDER -> visitFolder(path, depth);
      case FILE -> visitFile(path, status);
      case LINK -> refuse(path, "symbolic links are not followed");
      case OTHER -> refuse(path, "not a regular file");
    }
  }

  private void visitFile(Path path, FileStatus status) {
    if (status.names() > 1) {
      refuse(path, "the file has more than one hard link");
    } else {
      files.add(new SourceFile(relative(path), shown(path), path, status.version()));
    }
  }

  private void refuse(Path path, String problem) {
    diagnostics.add(
        DiagnosticCode.NOT_A_PLAIN_FILE,
        SourceRef.file(shown(path)),
        problem,
        "put a copy of the file here");
  }

  /**
   * Returns whether Java reads file names as Unicode. If so, a U+FFFD is really part of the name.
   */
  private static boolean isUnicode() {
    return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
        .newEncoder()
        .canEncode('\uFFFD');
  }

  private void visitFolder(Path folder, int depth) throws IOException {
    if (depth > SourceTree.MAX_DEPTH) {
      diagnostics.add(
          DiagnosticCode.NESTING,
          SourceRef.file(shown(folder)),
          "folders are nested more than " + SourceTree.MAX_DEPTH + " levels deep",
          "move the folder to a higher level");
      return;
    }
    Workers.each(entries(folder), entry -> visitBelow(entry, depth + 1));
  }

  private void visitBelow(Path entry, int depth) {
    try {
      visit(entry, depth);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + shown(entry), e);
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return entries;
  }

  /**
   * Returns the path in the Unicode form NFC, as links have it; some file systems decompose names.
   */
  private String relative(Path path) {
    return Normalizer.normalize(DisplayPath.of(path, root), Normalizer.Form.NFC);
  }

  private String shown(Path path) {
    return shown.apply(path);
  }
}

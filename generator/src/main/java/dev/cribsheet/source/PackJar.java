package dev.cribsheet.source;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

/** A pack in a jar, whose entries are read into memory. */
record PackJar(String shown, Map<String, byte[]> entries) implements PackFiles {
  /**
   * Reads the pack in a jar; empty if there is none. If the jar is rejected, reports why and
   * returns empty.
   */
  static Optional<PackFiles> of(Path jar, String shown, Diagnostics diagnostics) {
    try {
      if (!isPack(jar)) {
        return Optional.empty();
      }
      return Optional.of(new PackJar(shown, new JarReader(jar).entries(FOLDER)));
    } catch (IOException | IllegalArgumentException e) {
      // an entry name that is not UTF-8 causes an IllegalArgumentException
      boolean refused = e instanceof JarReader.RefusedException;
      diagnostics.add(
          DiagnosticCode.PACK_FILE,
          SourceRef.file(shown),
          refused ? e.getMessage() : "the jar cannot be read",
          refused ? "build the pack again with mvn package" : "download or build it again");
      return Optional.empty();
    }
  }

  static boolean isPack(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile(), StandardCharsets.UTF_8)) {
      return zip.getEntry(FOLDER + MANIFEST) != null;
    }
  }

  @Override
  public SourceFile manifest() {
    byte[] bytes = entries.getOrDefault(MANIFEST, new byte[0]);
    return SourceFile.of(MANIFEST, shown + "!" + FOLDER + MANIFEST, bytes);
  }

  @Override
  public SourceTree content(PackName name, Set<String> known, Diagnostics diagnostics) {
    List<SourceFile> files = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (entry.getKey().startsWith(CONTENT)) {
        String path = entry.getKey().substring(CONTENT.length());
        path = Normalizer.normalize(path, Normalizer.Form.NFC);
        if (isContent(path, name, known, diagnostics)) {
          files.add(SourceFile.of(path, name.shown(path), entry.getValue()));
        }
      }
    }
    return new SourceTree(name.name(), SourceWalk.withoutDuplicates(files, diagnostics)).of(name);
  }

  private static boolean isContent(
      String path, PackName pack, Set<String> known, Diagnostics diagnostics) {
    List<String> names = Arrays.asList(path.split("/"));
    if (!known.contains(names.get(0))) {
      if (!SourceWalk.ignoredAtTop(names.get(0))) {
        SourceTree.warnUnknown(
            names.get(0), SourceRef.file(pack.shown(names.get(0))), known, diagnostics);
      }
      return false;
    }
    if (names.stream().anyMatch(name -> name.startsWith("."))) {
      return false;
    }
    Optional<String> problem =
        names.size() > SourceTree.MAX_DEPTH
            ? Optional.of("folders are nested more than " + SourceTree.MAX_DEPTH + " levels deep")
            : names.stream()
                .flatMap(name -> PortableNames.problem(name, path).stream())
                .findFirst();
    problem.ifPresent(
        found ->
            diagnostics.add(
                DiagnosticCode.FILE_NAME, SourceRef.file(pack.shown(path)), found, "rename it"));
    return problem.isEmpty();
  }
}

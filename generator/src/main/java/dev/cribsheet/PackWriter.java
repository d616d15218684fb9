package dev.cribsheet;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.ContentLayout;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.content.layer.ComposedLayers;
import dev.cribsheet.content.layer.PublicSource;
import dev.cribsheet.content.layer.Withheld;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.leak.LeakCheck;
import dev.cribsheet.pack.Baseline;
import dev.cribsheet.pack.PackDescriptor;
import dev.cribsheet.pack.PackedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.write.SyncedFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes a content pack that passed the check. */
record PackWriter(BuildRequest request, PackRequest pack) {
  /**
   * Compares the content with the baseline and writes the pack if nothing fails. Returns the result
   * of the check, with any new diagnostics added.
   */
  BuildResult write(SourceTree tree, BuildCache cache, BuildResult checked) {
    Content content = ContentLoader.load(tree, cache, new Diagnostics());
    Diagnostics found = new Diagnostics();
    pack.baseline()
        .ifPresent(
            earlier ->
                new Baseline(earlier, request.shownFrom(), request.packs())
                    .compare(content, found));
    Map<String, byte[]> files = files(PackedFiles.of(tree, content), found);
    if (!content.composition().internal().isEmpty()) {
      ComposedLayers edition = ContentLoader.publicEdition(tree);
      leaveOut(edition.withheld(), tree, files, found);
      LeakCheck leaks = LeakCheck.of(edition, content.paths().stream());
      files.forEach(leaks::read);
      leaks.report(found);
    }
    boolean failed = found.hasErrors() || request.failOnWarning() && !found.sorted().isEmpty();
    if (!failed) {
      write(files);
    }
    List<Diagnostic> diagnostics =
        Stream.concat(checked.diagnostics().stream(), found.sorted().stream()).sorted().toList();
    List<String> notes =
        Stream.concat(checked.notes().stream(), found.notes().stream()).sorted().toList();
    return new BuildResult(
        !failed, diagnostics, notes, checked.pages(), checked.sheets(), checked.pdfs());
  }

  /** Removes internal entries and items from the files. */
  private static void leaveOut(
      List<Withheld> withheld, SourceTree tree, Map<String, byte[]> files, Diagnostics found) {
    PublicSource source = new PublicSource(withheld);
    for (SourceFile file : tree.files()) {
      if (!files.containsKey(file.path())) {
        continue;
      }
      ContentKinds.of(file.path())
          .flatMap(kind -> source.of(kind, file))
          .or(() -> ContentLayout.isPatches(file.path()) ? source.patches(file) : Optional.empty())
          .ifPresent(text -> files.put(file.path(), text.getBytes(StandardCharsets.UTF_8)));
    }
    found.note(
        "left out of the pack: "
            + withheld.size()
            + (withheld.size() == 1 ? " internal entry or item" : " internal entries and items"));
  }

  private static Map<String, byte[]> files(List<SourceFile> sources, Diagnostics found) {
    Map<String, byte[]> files = new TreeMap<>();
    for (SourceFile file : sources) {
      file.readBytes(Long.MAX_VALUE, found).ifPresent(bytes -> files.put(file.path(), bytes));
    }
    return files;
  }

  private void write(Map<String, byte[]> files) {
    Path classes = pack.classes();
    new SyncedFolder(classes.resolve(PackDescriptor.CONTENT)).write(files);
    SyncedFolder.writeFile(
        classes.resolve(PackDescriptor.FILE),
        pack.descriptor().yaml().getBytes(StandardCharsets.UTF_8));
  }
}

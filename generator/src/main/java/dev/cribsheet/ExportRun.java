package dev.cribsheet;

import dev.cribsheet.adopt.QuestionExport;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.DisplayPath;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.validate.Validator;
import dev.cribsheet.write.SyncedFolder;

/** Writes selected questions as files for the pack that the site builds on. */
record ExportRun(BuildRequest request, ExportRequest export) {
  private static final String PARAMETER = "cribsheet.questions";

  BuildResult run() {
    Diagnostics diagnostics = new Diagnostics();
    SourceTree tree = Inputs.content(request, diagnostics);
    Content content = ContentLoader.load(tree, BuildCache.none(), diagnostics);
    Validator.validate(content, diagnostics);
    if (diagnostics.hasErrors()) {
      return result(diagnostics);
    }
    Diagnostics found = new Diagnostics();
    QuestionExport files = QuestionExport.of(content, tree, export.questions(), PARAMETER, found);
    checkAlone(files, tree, found);
    if (!found.hasErrors()) {
      new SyncedFolder(export.target()).write(files.files());
      found.note(summary(files));
    }
    return result(found);
  }

  private static BuildResult result(Diagnostics found) {
    return BuildResult.withoutSite(!found.hasErrors(), found.sorted(), found.notes());
  }

  /** Reports anything that the questions need but the bases do not have. */
  private void checkAlone(QuestionExport files, SourceTree tree, Diagnostics diagnostics) {
    if (tree.bases().isEmpty() || diagnostics.hasErrors()) {
      return;
    }
    SourceTree alone = files.alone(shownTarget());
    Diagnostics found = new Diagnostics();
    Validator.validate(ContentLoader.load(alone, BuildCache.none(), found), found);
    diagnostics.addAll(
        found.sorted().stream()
            .filter(problem -> problem.source().path().startsWith(shownTarget() + "/questions/"))
            .toList());
  }

  private String shownTarget() {
    return DisplayPath.of(export.target(), request.shownFrom());
  }

  private String summary(QuestionExport files) {
    int questions = files.files().size() - files.assets();
    return "Wrote "
        + shownTarget()
        + ": "
        + CountedNoun.of(questions, "question")
        + (files.assets() == 0
            ? ""
            : " and " + files.assets() + (questions == 1 ? " of its assets" : " of their assets"));
  }
}

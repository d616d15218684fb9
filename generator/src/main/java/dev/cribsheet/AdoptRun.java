package dev.cribsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cribsheet.adopt.Adopter;
import dev.cribsheet.adopt.Adoption;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.content.field.SiteFields;
import dev.cribsheet.content.layer.Bases;
import dev.cribsheet.diagnostic.CountedNoun;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.DisplayPath;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.validate.Validator;
import dev.cribsheet.write.EmptyFolder;
import dev.cribsheet.yaml.YamlMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Converts a copied content folder to one that builds on a base and holds only the differences. */
record AdoptRun(BuildRequest request, AdoptRequest adopt) {
  private static final String PARAMETER = "cribsheet.base";

  BuildResult run() {
    EmptyFolder target = EmptyFolder.at(adopt.target());
    Diagnostics diagnostics = new Diagnostics();
    SitePipeline pipeline = new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE);
    SourceTree copy = pipeline.walk(diagnostics);
    Optional<Adoption> adoption =
        isValid(copy, diagnostics)
            ? base(pipeline, diagnostics)
                .flatMap(stub -> Adopter.adopt(adopt.base(), stub, copy, diagnostics))
            : Optional.empty();
    adoption.ifPresent(
        found -> {
          target.write(found.files());
          diagnostics.note(summary(found, copy));
        });
    return BuildResult.withoutSite(
        adoption.isPresent(),
        adoption.isPresent() ? List.of() : diagnostics.sorted(),
        diagnostics.notes());
  }

  private static boolean isValid(SourceTree copy, Diagnostics diagnostics) {
    Optional<YamlMap.Entry> bases = Bases.field(copy);
    bases.ifPresent(
        field ->
            diagnostics.add(
                DiagnosticCode.BASE,
                field.key().source(),
                "this content already builds on a base",
                "set contentDirectory to a folder that was copied from a pack"));
    return bases.isEmpty()
        && Validator.validate(ContentLoader.load(copy, BuildCache.none(), diagnostics), diagnostics)
            .isPresent()
        && !diagnostics.hasErrors();
  }

  /**
   * Returns a folder with the base but without content of its own; empty if there is no such base.
   */
  private Optional<SourceTree> base(SitePipeline pipeline, Diagnostics diagnostics) {
    String site = SiteFields.BASES.name() + ": [" + adopt.base() + "]\n";
    Diagnostics found = new Diagnostics();
    SourceTree stub =
        pipeline.based(
            SourceTree.inMemory(PARAMETER, Map.of("site.yaml", site.getBytes(UTF_8))), found);
    found.sorted().forEach(problem -> diagnostics.addAll(List.of(atParameter(problem))));
    return found.hasErrors() ? Optional.empty() : Optional.of(stub);
  }

  private static Diagnostic atParameter(Diagnostic problem) {
    return problem.source().path().startsWith(PARAMETER)
        ? new Diagnostic(
            problem.severity(),
            problem.code(),
            SourceRef.file(PARAMETER),
            problem.message(),
            problem.hint())
        : problem;
  }

  private String summary(Adoption adoption, SourceTree copy) {
    return String.format(
        Locale.ROOT,
        "Wrote %s: %s patched, %s replaced, %s of your own; %,d lines instead of %,d",
        DisplayPath.of(adopt.target(), request.shownFrom()),
        CountedNoun.of(adoption.patches(), "entry", "entries"),
        adoption.replaced(),
        adoption.own(),
        adoption.files().entrySet().stream()
            .mapToLong(file -> lines(file.getKey(), file.getValue()))
            .sum(),
        copy.files().stream().mapToLong(AdoptRun::lines).sum());
  }

  private static long lines(SourceFile file) {
    return file.readBytes(Long.MAX_VALUE, new Diagnostics())
        .map(bytes -> lines(file.path(), bytes))
        .orElse(0L);
  }

  private static long lines(String path, byte[] bytes) {
    boolean isText = path.endsWith(".md") || path.endsWith(".yaml");
    return isText ? new String(bytes, UTF_8).lines().count() : 0;
  }
}

package dev.cribsheet.content.format;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.MarkdownParser;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.YamlMap;
import dev.cribsheet.yaml.YamlNode;
import dev.cribsheet.yaml.YamlParser;
import dev.cribsheet.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Markdown file, split into front matter and body. */
public record MarkdownFile(SourceText text, FrontMatter frontMatter, Reading reading) {
  private static final long MAX_BYTES = 4L << 20;
  private static final String MISPLACED =
      "front matter must start on the first line; these fields are read as text";
  private static final String TO_THE_TOP = "move it above everything else in the file";
  private static final MarkdownParser PARSER = new MarkdownParser();

  static Optional<MarkdownFile> open(SourceFile file, Reading reading, Diagnostics diagnostics) {
    return file.readText(MAX_BYTES, diagnostics)
        .flatMap(
            text ->
                FrontMatter.find(text, diagnostics)
                    .map(found -> new MarkdownFile(text, found, reading)));
  }

  /** Returns the links in the body of a file whose front matter errors are already reported. */
  public static List<MarkdownLink> links(
      SourceFile file, Set<String> callouts, Diagnostics diagnostics) {
    return open(file, new Reading(BuildCache.none(), callouts, false), new Diagnostics())
        .map(read -> read.body(Optional.empty(), diagnostics).links())
        .orElse(List.of());
  }

  /** Returns the file's path in the content folder. */
  public String path() {
    return text.contentPath();
  }

  /** Returns the front matter. Reports a file without any if the kind has required fields. */
  Optional<YamlMap> fields(FieldTable table, Diagnostics diagnostics) {
    Optional<YamlNode> yaml =
        frontMatter.isAbsent()
            ? Optional.empty()
            : YamlParser.parse(text, frontMatter.start(), frontMatter.end(), diagnostics);
    if (yaml.isPresent() && yaml.get() instanceof YamlScalar scalar && scalar.isNull()) {
      return Optional.of(new YamlMap(List.of(), text.ref(0, 1)));
    }
    if (yaml.isPresent()) {
      return YamlFile.map(yaml.get(), table, diagnostics);
    }
    Optional<SourceRef> misplaced =
        frontMatter.isAbsent() ? FrontMatter.misplaced(text) : Optional.empty();
    if (frontMatter.isAbsent() && table.fields().stream().anyMatch(field -> field.required())) {
      if (misplaced.isPresent()) {
        diagnostics.add(DiagnosticCode.FRONT_MATTER, misplaced.get(), MISPLACED, TO_THE_TOP);
        return Optional.empty();
      }
      diagnostics.add(
          text.text().isBlank() ? DiagnosticCode.FILE_EMPTY : DiagnosticCode.FRONT_MATTER,
          text.ref(0, 1),
          text.text().isBlank() ? "the file is empty" : "the file has no front matter",
          "start it with: --- / " + table.requiredExample() + " / ---");
      return Optional.empty();
    }
    Optional<SourceRef> audience =
        misplaced.isPresent() || frontMatter.body() > 0
            ? FrontMatter.lostAudience(text)
            : Optional.empty();
    if (frontMatter.isAbsent() && audience.isPresent()) {
      diagnostics.add(
          DiagnosticCode.FRONT_MATTER,
          audience.get(),
          "'audience' is ignored here, so the page would be public",
          "write the fields as YAML between lines of '---' at the top of the file");
      return Optional.empty();
    }
    if (frontMatter.isAbsent()) {
      misplaced.ifPresent(
          place ->
              diagnostics.add(DiagnosticCode.FRONT_MATTER_PLACE, place, MISPLACED, TO_THE_TOP));
      return Optional.of(new YamlMap(List.of(), text.ref(0, 1)));
    }
    return Optional.empty();
  }

  public MarkdownDocument body(String title, Diagnostics diagnostics) {
    return body(Optional.of(title), diagnostics);
  }

  public MarkdownDocument body(Optional<String> title, Diagnostics diagnostics) {
    return body(title, Set.of(), diagnostics);
  }

  /** Reads the body; the sections with these ids are withheld from the page. */
  public MarkdownDocument body(Optional<String> title, Set<String> apart, Diagnostics diagnostics) {
    int end = text.text().length();
    return PARSER.parse(
        text,
        frontMatter.body(),
        end,
        title,
        apart,
        reading.callouts(),
        reading.exported(),
        reading.cache(),
        diagnostics);
  }
}

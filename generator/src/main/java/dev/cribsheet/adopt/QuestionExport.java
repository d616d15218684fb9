package dev.cribsheet.adopt;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.format.AudienceField;
import dev.cribsheet.content.format.LayerRules;
import dev.cribsheet.content.layer.OpenEntry;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.DidYouMean;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.EntryName;
import dev.cribsheet.yaml.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Exports selected questions as files for the pack that a site builds on. */
public final class QuestionExport {
  private final Content content;
  private final SourceTree tree;
  private final OpenContent composed;
  private final OpenContent below;
  private final Map<String, byte[]> questions = new TreeMap<>();
  private final Map<String, byte[]> assets = new TreeMap<>();

  private QuestionExport(Content content, SourceTree tree) {
    Diagnostics known = new Diagnostics(); // the content has been checked
    this.content = content;
    this.tree = tree;
    this.composed = OpenContent.of(tree, known);
    this.below = OpenContent.of(new SourceTree("", List.of()).on(tree.bases()), known);
  }

  /**
   * Exports the questions with these ids and the assets that they link to. Reports each id that
   * cannot be exported.
   *
   * @param parameter the name of the parameter with the ids, for diagnostics
   */
  public static QuestionExport of(
      Content content,
      SourceTree tree,
      List<String> ids,
      String parameter,
      Diagnostics diagnostics) {
    QuestionExport export = new QuestionExport(content, tree);
    ids.forEach(id -> export.add(id, SourceRef.file(parameter), diagnostics));
    return export;
  }

  private void add(String id, SourceRef place, Diagnostics diagnostics) {
    Map<String, OpenEntry<?>> all = composed.of(ContentKinds.QUESTION);
    Optional<OpenEntry<?>> entry = Optional.ofNullable(all.get(id));
    if (entry.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.UNKNOWN_REFERENCE,
          place,
          "there is no question '" + id + "'",
          DidYouMean.hint(id, all.keySet(), "use one of: " + DidYouMean.list(all.keySet())));
      return;
    }
    OpenEntry<?> question = entry.get();
    Optional<OpenEntry<?>> old =
        Optional.<OpenEntry<?>>ofNullable(below.of(ContentKinds.QUESTION).get(id))
            .filter(found -> question.file().isOfPack());
    if (old.filter(found -> EntryDiff.isSame(ContentKinds.QUESTION, found, question)).isPresent()) {
      diagnostics.add(
          DiagnosticCode.NOTHING_TO_CHANGE,
          place,
          "the question '" + id + "' comes from a base, and you have not changed it",
          "name a question that you have added or changed");
      return;
    }
    if (AudienceField.isIn(question.map())) {
      diagnostics.add(
          DiagnosticCode.INTERNAL_TARGET,
          place,
          "the question '" + id + "' is internal",
          "leave it out, or delete its 'audience: internal'");
      return;
    }
    String body = OpenContent.body(ContentKinds.QUESTION, question);
    String text =
        question.file().isOfPack()
            ? ReplacingMark.written(question, body)
            : ReplacingMark.off(question, body);
    questions.put(question.file().path(), text.getBytes(UTF_8));
    addAssets(question.file().path());
  }

  /** Adds the site's own assets that the question at this path links to. */
  private void addAssets(String path) {
    content
        .articles()
        .filter(article -> article.path().equals(path))
        .flatMap(article -> article.body().links().stream())
        .flatMap(link -> content.linkedFiles().find(link).stream())
        .flatMap(found -> tree.find(found.path()).stream())
        .filter(file -> ContentKinds.of(file.path()).isEmpty())
        .forEach(file -> assets.put(file.path(), OpenContent.bytes(file)));
  }

  /** Returns the contents of the files, by path. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> all = new TreeMap<>(questions);
    all.putAll(assets);
    return all;
  }

  public int assets() {
    return assets.size();
  }

  /**
   * Returns a site with only the exported files and the bases, to check that nothing is missing.
   */
  public SourceTree alone(String shownRoot) {
    AdoptedFiles trial = new AdoptedFiles();
    questions.forEach((path, bytes) -> trial.file(path, marked(path, bytes)));
    for (Map.Entry<String, byte[]> asset : assets.entrySet()) {
      trial.file(asset.getKey(), asset.getValue());
      if (below.assets().containsKey(asset.getKey())) {
        trial.patch(
            new EntryName(Adopter.ASSET, asset.getKey()), LayerRules.replacing(YamlMap.EMPTY));
      }
    }
    return SourceTree.inMemory(shownRoot, trial.adoption().files()).on(tree.bases());
  }

  private String marked(String path, byte[] bytes) {
    String text = new String(bytes, UTF_8);
    boolean replaces =
        below.of(ContentKinds.QUESTION).values().stream()
            .map(OpenEntry::file)
            .map(SourceFile::path)
            .anyMatch(path::equals);
    return replaces ? ReplacingMark.on(new SourceText(path, path, text)) : text;
  }
}

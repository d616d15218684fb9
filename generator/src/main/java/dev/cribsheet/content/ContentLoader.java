package dev.cribsheet.content;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.source.FileMemory;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import dev.cribsheet.yaml.FieldTable;
import dev.cribsheet.yaml.FieldValues;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads every kind of a content folder; mistakes are collected and what is right is kept. */
public final class ContentLoader {
  static final String TOPICS_KEY = "topics";
  static final String NUMBERS_KEY = "tables";
  static final String GLOSSARY_KEY = "terms";

  private final SourceTree tree;
  private final BuildCache cache;
  private final FileMemory memory;
  private final Diagnostics diagnostics;

  /** Makes a value of the fields of a file. */
  private interface Make<T> {
    T of(MarkdownFile file, FieldValues values, Diagnostics diagnostics);
  }

  private ContentLoader(
      SourceTree tree, BuildCache cache, FileMemory memory, Diagnostics diagnostics) {
    this.tree = tree;
    this.cache = cache;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /** All content of the folder; absent when there is no usable {@code site.yaml}. */
  public static Optional<Content> load(SourceTree tree, BuildCache cache, Diagnostics diagnostics) {
    return load(tree, cache, FileMemory.NONE, diagnostics);
  }

  /** The same, where files that are as they were are not read again. */
  public static Optional<Content> load(
      SourceTree tree, BuildCache cache, FileMemory memory, Diagnostics diagnostics) {
    ContentLoader loader = new ContentLoader(tree, cache, memory, diagnostics);
    loader.warnUnread();
    return Workers.both(loader::rest, loader::site, (rest, site) -> site.map(rest));
  }

  /** Reads all but the site, so that its mistakes show even where the site is broken. */
  private Function<SiteConfig, Content> rest() {
    Optional<Framework> framework = framework();
    List<Step> steps = steps();
    SignalSet signals = signals();
    List<RedFlag> redFlags = redFlags();
    List<Checklist> checklists = checklists();
    List<Question> questions = questions();
    Optional<List<Topic>> topics =
        tree.find(ContentLayout.TOPICS)
            .map(file -> entries(file, TOPICS_KEY, TopicFields.TABLE, TopicFields::topic));
    List<NumberTable> numbers =
        list(ContentLayout.NUMBERS, NUMBERS_KEY, NumberFields.TABLE, NumberFields::table);
    List<Term> terms =
        list(ContentLayout.GLOSSARY, GLOSSARY_KEY, TermFields.TABLE, TermFields::term);
    List<SheetOutline> sheets = sheets();
    List<Page> pages = pages();
    List<Asset> assets = assets();
    return site ->
        new Content(
            site,
            framework,
            steps,
            signals,
            redFlags,
            checklists,
            questions,
            topics,
            numbers,
            terms,
            sheets,
            pages,
            assets,
            tree.paths(),
            tree.whole());
  }

  private Optional<SiteConfig> site() {
    Optional<SourceFile> file = tree.find(ContentLayout.SITE);
    if (file.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.NO_CONTENT,
          tree.whole(),
          "there is no '" + ContentLayout.SITE + "' in this folder",
          "create it with the line: title: My study site");
    }
    return file.flatMap(found -> fields(found, SiteFields.TABLE, SiteFields::site));
  }

  private Optional<Framework> framework() {
    return tree.find(ContentLayout.FRAMEWORK)
        .flatMap(file -> markdown(file, FrameworkFields.TABLE, FrameworkFields::framework));
  }

  private List<Step> steps() {
    return markdown(ContentLayout.STEPS, StepFields.TABLE, StepFields::step)
        .sorted(Comparator.comparingInt(Step::order).thenComparing(Step::slug))
        .toList();
  }

  private List<Question> questions() {
    return markdown(ContentLayout.QUESTIONS, QuestionFields.TABLE, QuestionFields::question)
        .toList();
  }

  private List<Page> pages() {
    return markdown(ContentLayout.PAGES, PageFields.TABLE, PageFields::page)
        .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::path))
        .toList();
  }

  private SignalSet signals() {
    return tree.find(ContentLayout.SIGNALS)
        .flatMap(
            file ->
                fields(file, SignalFields.TABLE, (values, found) -> SignalFields.signals(values)))
        .orElse(SignalSet.NONE);
  }

  private List<RedFlag> redFlags() {
    return files(ContentLayout.RED_FLAGS)
        .flatMap(
            file ->
                entries(file, ContentLayout.RED_FLAGS, RedFlagFields.TABLE, RedFlagFields::redFlag)
                    .stream())
        .toList();
  }

  private List<SheetOutline> sheets() {
    return files(ContentLayout.SHEETS)
        .flatMap(
            file ->
                entries(
                    file,
                    ContentLayout.SHEETS,
                    SheetFields.TABLE,
                    values -> SheetFields.sheet(file, values))
                    .stream())
        .toList();
  }

  /** The file of this name, and the files of the folder of this name. */
  private Stream<SourceFile> files(String name) {
    return Stream.concat(
        tree.find(name + ContentLayout.YAML_ENDING).stream(),
        tree.below(name + "/", ContentLayout.YAML_ENDING).stream());
  }

  private List<Checklist> checklists() {
    return tree.below(ContentLayout.CHECKLISTS, ContentLayout.YAML_ENDING).stream()
        .flatMap(
            file ->
                fields(
                    file,
                    ChecklistFields.TABLE,
                    (values, found) -> ChecklistFields.checklist(file, values))
                    .stream())
        .toList();
  }

  private <T> List<T> list(
      String path, String key, FieldTable table, Function<FieldValues, T> make) {
    return tree.find(path).map(file -> entries(file, key, table, make)).orElse(List.of());
  }

  private <T> List<T> entries(
      SourceFile file, String key, FieldTable table, Function<FieldValues, T> make) {
    return memory.read(
        file,
        diagnostics,
        found -> YamlFile.entries(file, key, table, found).stream().map(make).toList());
  }

  private <T> Optional<T> fields(
      SourceFile file, FieldTable table, BiFunction<FieldValues, Diagnostics, T> make) {
    return memory
        .read(
            file,
            diagnostics,
            found ->
                YamlFile.fields(file, table, found)
                    .map(values -> make.apply(values, found))
                    .stream()
                    .toList())
        .stream()
        .findFirst();
  }

  private List<Asset> assets() {
    return tree.below(ContentLayout.ASSETS, "").stream()
        .flatMap(
            file ->
                memory
                    .read(file, diagnostics, found -> List.of(new AssetLoader(found).asset(file)))
                    .stream())
        .toList();
  }

  /** Markdown is the dear part: files are read on all cores, and come out in their order. */
  private <T> Stream<T> markdown(String folder, FieldTable table, Make<T> make) {
    List<SourceFile> files = tree.below(folder, ContentLayout.MARKDOWN_ENDING);
    return Workers.map(files, source -> markdown(source, table, make)).stream()
        .flatMap(Optional::stream);
  }

  private <T> Optional<T> markdown(SourceFile source, FieldTable table, Make<T> make) {
    return memory
        .read(
            source,
            diagnostics,
            found ->
                MarkdownFile.open(source, cache, found)
                    .flatMap(
                        file ->
                            file.fields(table, found).map(values -> make.of(file, values, found)))
                    .stream()
                    .toList())
        .stream()
        .findFirst();
  }

  private void warnUnread() {
    for (SourceFile file : tree.files()) {
      if (!ContentLayout.reads(file.path())) {
        diagnostics.add(
            DiagnosticCode.UNKNOWN_NAME,
            file.whole(),
            "nothing reads this file: its name does not end in '"
                + ContentLayout.ending(file.path())
                + "'",
            "rename it, or move it to 'assets'");
      }
    }
  }
}

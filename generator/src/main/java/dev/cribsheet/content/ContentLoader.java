package dev.cribsheet.content;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceFile;
import dev.cribsheet.source.SourceTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads every kind of a content folder; mistakes are collected and what is right is kept. */
public final class ContentLoader {
  private final SourceTree tree;
  private final BuildCache cache;
  private final ParsedFiles memory;
  private final Diagnostics diagnostics;

  private ContentLoader(
      SourceTree tree, BuildCache cache, ParsedFiles memory, Diagnostics diagnostics) {
    this.tree = tree;
    this.cache = cache;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /** All content of the folder; absent when there is no usable {@code site.yaml}. */
  public static Optional<Content> load(SourceTree tree, BuildCache cache, Diagnostics diagnostics) {
    return load(tree, cache, ParsedFiles.NONE, diagnostics);
  }

  /** The same, where files that are as they were are not read again. */
  public static Optional<Content> load(
      SourceTree tree, BuildCache cache, ParsedFiles memory, Diagnostics diagnostics) {
    ContentLoader loader = new ContentLoader(tree, cache, memory, diagnostics);
    loader.warnUnread();
    return Workers.both(loader::rest, loader::site, (rest, site) -> site.map(rest));
  }

  /** Reads all but the site, so that its mistakes show even where the site is broken. */
  private Function<SiteConfig, Content> rest() {
    Optional<Framework> framework = one(ContentKinds.FRAMEWORK);
    List<Step> steps = sorted(ContentKinds.STEP, Comparator.comparing(Step::slug));
    SignalSet signals = one(ContentKinds.SIGNALS).orElse(SignalSet.NONE);
    List<RedFlag> redFlags = all(ContentKinds.RED_FLAGS);
    List<Checklist> checklists = all(ContentKinds.CHECKLIST);
    List<Question> questions = all(ContentKinds.QUESTION);
    List<Topic> topics = all(ContentKinds.TOPICS);
    boolean hasTopics = !ContentKinds.TOPICS.place().files(tree).isEmpty();
    List<NumberTable> numbers = all(ContentKinds.NUMBERS);
    List<Term> terms = all(ContentKinds.GLOSSARY);
    List<SheetOutline> sheets = all(ContentKinds.SHEETS);
    List<Page> pages = sorted(ContentKinds.PAGE, Comparator.comparing(Page::path));
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
            hasTopics ? Optional.of(topics) : Optional.empty(),
            numbers,
            terms,
            sheets,
            pages,
            assets,
            tree.paths(),
            tree.whole());
  }

  private Optional<SiteConfig> site() {
    if (ContentKinds.SITE.place().files(tree).isEmpty()) {
      diagnostics.add(
          DiagnosticCode.NO_CONTENT,
          tree.whole(),
          "there is no '" + ContentKinds.SITE.place().file() + "' in this folder",
          "create it with the line: title: My study site");
    }
    return one(ContentKinds.SITE);
  }

  private <T> Optional<T> one(ContentKind<T> kind) {
    return all(kind).stream().findFirst();
  }

  /** By the leading numbers of the files, then as given. */
  private <T extends Article> List<T> sorted(ContentKind<T> kind, Comparator<T> then) {
    Comparator<T> byNumber = Comparator.comparingInt(article -> article.file().order());
    return all(kind).stream().sorted(byNumber.thenComparing(then)).toList();
  }

  /** Markdown is expensive: files are read on all cores, and come out in their order. */
  private <T> List<T> all(ContentKind<T> kind) {
    return Workers.map(
            kind.place().files(tree),
            file -> memory.read(file, diagnostics, found -> kind.read(file, cache, found)))
        .stream()
        .flatMap(List::stream)
        .toList();
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

  private void warnUnread() {
    for (SourceFile file : tree.files()) {
      if (!ContentLayout.reads(file.path())) {
        diagnostics.add(
            DiagnosticCode.UNKNOWN_NAME,
            file.whole(),
            "unexpected file: the name does not end in '" + ContentLayout.ending(file.path()) + "'",
            "rename it, or move it to 'assets'");
      }
    }
  }
}

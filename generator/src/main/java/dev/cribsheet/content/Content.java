package dev.cribsheet.content;

import dev.cribsheet.content.format.ContentKind;
import dev.cribsheet.content.layer.Composition;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.Checklist;
import dev.cribsheet.content.model.Framework;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.Page;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.SheetOutline;
import dev.cribsheet.content.model.SignalSet;
import dev.cribsheet.content.model.SiteConfig;
import dev.cribsheet.content.model.SiteConfig.Licence;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.StudyPath;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.source.PackName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything in a content folder, parsed; references are not checked yet.
 *
 * @param entries the entries of each kind in order, by the name of the kind
 * @param paths the paths of all files, relative to the content folder
 * @param root the position for diagnostics that are not about a single file
 * @param faulty the files with errors
 * @param composition how the content was composed from layers
 * @param licences the licences of the packs that it was composed from, by the name of the pack
 */
public record Content(
    Map<String, List<?>> entries,
    List<Asset> assets,
    Set<String> paths,
    SourceRef root,
    FaultyFiles faulty,
    Composition composition,
    Map<String, Licence> licences) {
  public Content {
    Map<String, List<?>> copies = new HashMap<>();
    entries.forEach((kind, all) -> copies.put(kind, List.copyOf(all)));
    entries = Map.copyOf(copies);
    assets = List.copyOf(assets);
    paths = Set.copyOf(paths);
    licences = Map.copyOf(licences);
  }

  /** Creates content without errors, layers or licences. */
  public Content(
      Map<String, List<?>> entries, List<Asset> assets, Set<String> paths, SourceRef root) {
    this(entries, assets, paths, root, FaultyFiles.NONE, Composition.NONE, Map.of());
  }

  /** Returns the licence of a file: that of its pack, or else that of the site. */
  public Optional<Licence> licence(String path) {
    return composition.isOfPack(path)
        ? Optional.ofNullable(licences.get(PackName.of(composition.packFiles().get(path).path())))
            .or(() -> site().licence())
        : site().licence();
  }

  /** Returns the content without these assets, which only internal content uses. */
  Content without(Set<String> internalAssets) {
    Set<String> left = new HashSet<>(paths);
    left.removeAll(internalAssets);
    return new Content(
        entries,
        assets.stream().filter(asset -> !internalAssets.contains(asset.path())).toList(),
        left,
        root,
        faulty,
        composition.withInternal(internalAssets),
        licences);
  }

  /** Returns the files that links can lead to. */
  public LinkedFiles linkedFiles() {
    return new LinkedFiles(paths, composition);
  }

  /** Returns the pages that are blocks of the home page, in order. */
  public List<Page> homePages() {
    return site().brand().home().stream()
        .flatMap(block -> block.page().stream())
        .flatMap(link -> page(link).stream())
        .toList();
  }

  /** Returns the page that a link leads to. */
  public Optional<Page> page(MarkdownLink link) {
    return link.address()
        .flatMap(
            address ->
                pages().stream().filter(page -> page.path().equals(address.path())).findFirst());
  }

  /** Returns the asset at this path. */
  public Optional<Asset> asset(String path) {
    return assets.stream().filter(asset -> asset.path().equals(path)).findFirst();
  }

  @SuppressWarnings("unchecked") // the loader stores what this kind reads
  public <T> List<T> of(ContentKind<T> kind) {
    return (List<T>) entries.getOrDefault(kind.name(), List.of());
  }

  /** Returns all articles, including drafts. */
  public Stream<Article> articles() {
    return ContentKinds.ALL.stream()
        .filter(kind -> kind.article().isPresent())
        .flatMap(kind -> of(kind).stream())
        .map(Article.class::cast);
  }

  public SiteConfig site() {
    return of(ContentKinds.SITE).get(0);
  }

  public Optional<Framework> framework() {
    return of(ContentKinds.FRAMEWORK).stream().findFirst();
  }

  public List<Step> steps() {
    return of(ContentKinds.STEP);
  }

  public SignalSet signals() {
    return of(ContentKinds.SIGNALS).stream().findFirst().orElse(SignalSet.NONE);
  }

  public List<RedFlag> redFlags() {
    return of(ContentKinds.RED_FLAGS);
  }

  /** Returns the checklists, except those of steps. */
  public List<Checklist> checklists() {
    return of(ContentKinds.CHECKLIST);
  }

  /** Returns the questions in the order of their files, including drafts. */
  public List<Question> questions() {
    return of(ContentKinds.QUESTION);
  }

  /** Returns the topics; empty if the site has no list of topics, so that any is allowed. */
  public Optional<List<Topic>> topics() {
    return Optional.of(of(ContentKinds.TOPICS))
        .filter(topics -> paths.contains(ContentKinds.TOPICS.place().file()));
  }

  /** Returns the paths through the site, in the order of their file. */
  public List<StudyPath> studyPaths() {
    return of(ContentKinds.PATHS);
  }

  public List<NumberTable> numbers() {
    return of(ContentKinds.NUMBERS);
  }

  /** Returns the rows that a list names, in the order of the list. */
  public List<NumberTable.Row> numbers(List<Reference<NumberTable.Row>> named) {
    Map<String, NumberTable.Row> rows = new HashMap<>();
    numbers().forEach(table -> table.rows().forEach(row -> rows.put(row.id(), row)));
    return named.stream().map(row -> rows.get(row.id())).toList();
  }

  public List<Term> terms() {
    return of(ContentKinds.GLOSSARY);
  }

  /** Returns the custom sheets. */
  public List<SheetOutline> sheets() {
    return of(ContentKinds.SHEETS);
  }

  /** Returns the pages in the folder {@code pages} in order, including drafts. */
  public List<Page> pages() {
    return of(ContentKinds.PAGE);
  }
}

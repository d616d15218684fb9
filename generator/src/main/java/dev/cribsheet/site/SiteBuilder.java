package dev.cribsheet.site;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentKinds;
import dev.cribsheet.content.GeneratedPages;
import dev.cribsheet.content.model.Article;
import dev.cribsheet.content.model.Asset;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.Reference;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.markdown.model.LinkAddress;
import dev.cribsheet.validate.ValidContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links valid content and assigns all URLs. */
public final class SiteBuilder {
  private static final int MAX_RELATED = 5;

  private final Content content;
  private final SiteInfo info;
  private final Optional<Revision> revision;
  private final List<SiteQuestion> questions;

  private SiteBuilder(Content content, SiteInfo info, Optional<Revision> revision) {
    this.content = content;
    this.info = info;
    this.revision = revision;
    this.questions = revision.map(Revision::questions).orElseGet(() -> questions(content));
  }

  public static Site build(ValidContent content, SiteInfo info) {
    return new SiteBuilder(content.content(), info, Optional.empty()).site();
  }

  /** Builds the same site as {@link #build}, but reuses parts of an earlier site. */
  public static Site rebuild(ValidContent content, SiteInfo info, ValidContent old, Site before) {
    Optional<Revision> revision = Revision.of(old.content(), before, content.content());
    return new SiteBuilder(content.content(), info, revision).site();
  }

  private Site site() {
    List<SiteStep> steps = steps();
    List<PageKind> kinds = GeneratedPages.of(content);
    List<SiteSheet> sheets = SiteSheets.of(content, steps, kinds);
    return new Site(
        content,
        info,
        steps,
        TimePlans.of(content.site(), content.steps()),
        questions,
        sheets,
        BookletBuilder.of(content, sheets),
        revision.map(old -> old.before().brand()).orElseGet(() -> SiteBrand.of(content)),
        kinds,
        moved(sheets),
        revision.map(old -> old.before().addresses()).orElseGet(this::addresses));
  }

  private static List<SiteQuestion> questions(Content content) {
    Map<String, Topic> topics =
        content.topics().orElse(List.of()).stream()
            .collect(Collectors.toMap(Topic::id, Function.identity()));
    return content.questions().stream()
        .filter(question -> !question.draft())
        .sorted(
            Comparator.comparingInt((Question question) -> question.file().order())
                .thenComparing(Question::difficulty)
                .thenComparing(Question::slug))
        .map(
            question ->
                new SiteQuestion(
                    question,
                    question.topics().stream()
                        .map(Reference::id)
                        .map(id -> topics.getOrDefault(id, Topic.free(id, content.root())))
                        .toList(),
                    question.worked(content.steps())))
        .toList();
  }

  private List<SiteStep> steps() {
    List<SiteStep> steps = new ArrayList<>();
    Map<String, List<SiteQuestion>> practising = practising();
    for (Step step : content.steps()) {
      Optional<SiteQuestion> example = example(step);
      steps.add(
          new SiteStep(
              step,
              steps.size() + 1,
              Sheet.of(step.slug(), content.site().sheets(), content.site().sheets().variants()),
              redFlags(step),
              content.numbers(step.numbers()),
              example,
              related(practising.getOrDefault(step.id(), List.of()), example)));
    }
    return steps;
  }

  private List<RedFlag> redFlags(Step step) {
    return content.redFlags().stream().filter(flag -> names(flag.steps(), step)).toList();
  }

  private Optional<SiteQuestion> example(Step step) {
    return step.example()
        .flatMap(example -> LinkAddress.of(step.path(), example.value()))
        .flatMap(
            address ->
                questions.stream()
                    .filter(question -> question.content().path().equals(address.path()))
                    .findFirst());
  }

  /** Returns the questions that exercise each step, by the step's id. */
  private Map<String, List<SiteQuestion>> practising() {
    Map<String, List<SiteQuestion>> practising = new HashMap<>();
    for (SiteQuestion question : questions) {
      question.content().steps().stream()
          .map(Reference::id)
          .distinct()
          .forEach(id -> practising.computeIfAbsent(id, k -> new ArrayList<>()).add(question));
    }
    return practising;
  }

  /** Excludes the example, because the page shows it separately. */
  private static List<SiteQuestion> related(
      List<SiteQuestion> practising, Optional<SiteQuestion> example) {
    return practising.stream()
        .filter(question -> !example.equals(Optional.of(question)))
        .limit(MAX_RELATED)
        .toList();
  }

  private static boolean names(List<Reference<Step>> steps, Step step) {
    return steps.stream().anyMatch(ref -> ref.id().equals(step.id()));
  }

  /** Returns the current URL of each alias. */
  private SortedMap<UrlPath, UrlPath> moved(List<SiteSheet> sheets) {
    SortedMap<UrlPath, UrlPath> moved = new TreeMap<>();
    for (SiteSheet sheet : sheets) {
      sheet.aliases().forEach(alias -> moved.put(Sheet.page(alias), sheet.files().page()));
    }
    published()
        .forEach(
            article ->
                article
                    .aliases()
                    .forEach(alias -> moved.put(article.kind().url(alias), article.url())));
    return moved;
  }

  private Stream<Article> published() {
    return content.articles().filter(article -> !article.draft());
  }

  private AddressBook addresses() {
    Map<String, UrlPath> addresses = new HashMap<>();
    published().forEach(article -> addresses.put(article.path(), article.url()));
    content.assets().forEach(asset -> addresses.put(asset.path(), new UrlPath(asset.path())));
    for (String path : content.paths()) {
      ContentKinds.sharedPage(path).ifPresent(page -> addresses.put(path, page.url()));
    }
    Map<String, Asset> assets =
        content.assets().stream().collect(Collectors.toMap(Asset::path, Function.identity()));
    return new AddressBook(content.linkedFiles(), addresses, assets);
  }
}

package dev.cribsheet.content;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that a content folder says, read but not yet checked against itself.
 *
 * @param steps in their order
 * @param topics absent where topics are free words
 * @param sheets of the pack's own
 * @param paths of every file that was read, below the content folder
 * @param root the folder, for mistakes that no single file makes
 */
public record Content(
    SiteConfig site,
    Optional<Framework> framework,
    List<Step> steps,
    SignalSet signals,
    List<RedFlag> redFlags,
    List<Checklist> checklists,
    List<Question> questions,
    Optional<List<Topic>> topics,
    List<NumberTable> numbers,
    List<Term> terms,
    List<SheetOutline> sheets,
    List<Page> pages,
    List<Asset> assets,
    Set<String> paths,
    SourceRef root) {
  public Content {
    steps = List.copyOf(steps);
    redFlags = List.copyOf(redFlags);
    checklists = List.copyOf(checklists);
    questions = List.copyOf(questions);
    topics = topics.map(List::copyOf);
    numbers = List.copyOf(numbers);
    terms = List.copyOf(terms);
    sheets = List.copyOf(sheets);
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
    paths = Set.copyOf(paths);
  }

  /** All that becomes a page of its own, drafts too. */
  public Stream<Article> articles() {
    return Stream.of(framework.stream(), steps.stream(), questions.stream(), pages.stream())
        .flatMap(articles -> articles);
  }

  /** The same with other questions and pages. */
  Content with(List<Question> otherQuestions, List<Page> otherPages) {
    return new Content(
        site,
        framework,
        steps,
        signals,
        redFlags,
        checklists,
        otherQuestions,
        topics,
        numbers,
        terms,
        sheets,
        otherPages,
        assets,
        paths,
        root);
  }
}

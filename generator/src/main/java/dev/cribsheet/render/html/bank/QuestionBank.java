package dev.cribsheet.render.html.bank;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.ArticleKind;
import dev.cribsheet.output.LazyOutputs;
import dev.cribsheet.output.Output;
import dev.cribsheet.render.html.part.LetterGroups;
import dev.cribsheet.render.html.template.TemplateException;
import dev.cribsheet.site.Site;
import dev.cribsheet.site.SiteQuestion;
import dev.cribsheet.source.OrderedName;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.part.FilterView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The question bank, split into pages; built on first use. */
public final class QuestionBank {
  public static final UrlPath FOLDER = new UrlPath(ArticleKind.QUESTION.folder());
  private static final int ROWS = 50;

  /**
   * The parts that are built on first use.
   *
   * @param pages the questions of each page, sorted by difficulty (easy ones first), then by the
   *     number in the file name, then by title
   * @param filters the filters for the questions
   * @param worked the number of questions with an answer
   */
  private record Made(List<List<SiteQuestion>> pages, List<FilterView> filters, long worked) {}

  private final Site site;
  private final UiStrings strings;
  private final LazyOutputs data;
  private Optional<Made> made = Optional.empty();

  /**
   * Creates the bank of a site.
   *
   * @param rows returns the markup of the rows of a page, with URLs relative to {@link #FOLDER}
   */
  public QuestionBank(Site site, UiStrings strings, IntFunction<String> rows) {
    this.site = site;
    this.strings = strings;
    this.data =
        new LazyOutputs(
            BankData::mayHold, () -> size() > 1 ? BankData.of(made().pages(), rows) : List.of());
  }

  private synchronized Made made() {
    if (made.isEmpty()) {
      made = Optional.of(make());
    }
    return made.get();
  }

  private Made make() {
    String language = site.config().language().value();
    List<SiteQuestion> all =
        LetterGroups.of(language, site.questions(), question -> question.content().title()).stream()
            .flatMap(letter -> letter.items().stream())
            .sorted(
                Comparator.comparing((SiteQuestion question) -> question.content().difficulty())
                    .thenComparing(question -> OrderedName.of(question.content().path()).order()))
            .toList();
    List<List<SiteQuestion>> pages = new ArrayList<>();
    for (int i = 0; i < all.size(); i += ROWS) {
      pages.add(all.subList(i, Math.min(all.size(), i + ROWS)));
    }
    long worked = all.stream().filter(SiteQuestion::worked).count();
    return new Made(pages, BankFilters.of(site, strings), worked);
  }

  public int size() {
    return (site.questions().size() + ROWS - 1) / ROWS;
  }

  /** Returns the questions of a page, given its index from 0. */
  public List<SiteQuestion> page(int index) {
    return made().pages().get(index);
  }

  /** Returns all questions, in the order of the pages. */
  public List<SiteQuestion> questions() {
    return made().pages().stream().flatMap(List::stream).toList();
  }

  List<FilterView> filters() {
    return made().filters();
  }

  long worked() {
    return made().worked();
  }

  /**
   * Returns the URL of the script that the filters load; empty if the bank is a single page.
   *
   * @throws TemplateException if the template of a row fails
   */
  public Optional<UrlPath> data() {
    return data.outputs().stream().map(Output::path).findFirst();
  }

  /** Returns the URL of a page, given its index from 0; URLs count from 1. */
  public static UrlPath url(int index) {
    return index == 0
        ? PageKind.QUESTIONS.url()
        : new UrlPath(FOLDER.path() + "page-" + (index + 1) + ".html");
  }

  /**
   * Returns the scripts that the filters load, the keys first; empty if the bank is a single page.
   */
  public LazyOutputs outputs() {
    return new LazyOutputs(data::mayHold, this::found);
  }

  private List<Output> found() {
    try {
      return data.outputs();
    } catch (TemplateException fault) {
      return List.of(); // every page of the bank reports the fault
    }
  }
}

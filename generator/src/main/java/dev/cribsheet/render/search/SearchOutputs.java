package dev.cribsheet.render.search;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.output.LazyOutputs;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.render.html.page.PageRenderer;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.theme.UiStrings;
import java.util.ArrayList;
import java.util.List;

/** The search index and the search pages of a site. */
public final class SearchOutputs {
  private SearchOutputs() {}

  /** Returns the files of the search; none if the theme has no search script. */
  public static LazyOutputs of(
      Site site, ThemeAssets assets, UiStrings strings, PageRenderer renderer) {
    if (assets.scriptOf(PageKind.SEARCH.key()).isEmpty()) {
      return new LazyOutputs(path -> false, List::of);
    }
    return new LazyOutputs(SearchOutputs::mayHold, () -> outputs(site, strings, renderer));
  }

  private static boolean mayHold(UrlPath path) {
    return path.path().startsWith("search");
  }

  private static List<Output> outputs(Site site, UiStrings strings, PageRenderer renderer) {
    List<SearchPage> pages = SearchPages.of(site, strings);
    return Workers.both(
        () -> index(site, pages),
        () -> IndexPages.of(site, strings, pages).outputs(renderer),
        (index, listed) -> outputs(site, strings, index, listed));
  }

  private static SearchIndex index(Site site, List<SearchPage> pages) {
    return SearchIndex.of(
        Corpus.of(pages), site.content().terms(), site.config().language().value());
  }

  private static List<Output> outputs(
      Site site, UiStrings strings, SearchIndex index, List<Output> pages) {
    List<Output> outputs = new ArrayList<>(pages);
    byte[] manifest = new IndexManifest(site, strings, index).file().bytes();
    outputs.add(new Output(IndexManifest.URL, OutputKind.OTHER, (results, log) -> manifest));
    for (IndexFile file : index.files()) {
      outputs.add(new Output(file.url(), OutputKind.OTHER, (results, log) -> file.bytes()));
    }
    return outputs;
  }
}

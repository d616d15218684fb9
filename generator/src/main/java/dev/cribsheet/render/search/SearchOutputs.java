package dev.cribsheet.render.search;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.output.LazyOutputs;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.parallel.Workers;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.render.html.page.PageRenderer;
import dev.cribsheet.render.html.template.TemplateException;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.ThemeAssets;
import dev.cribsheet.theme.UiStrings;
import dev.cribsheet.view.part.ResultNoteView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The search index and the search pages of a site. */
public final class SearchOutputs {
  private static final String NOTE = "result-note";

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
        () -> IndexPages.of(site, strings, pages),
        (index, listed) -> {
          Function<ResultNote, String> markup = note -> markup(note, listed, renderer);
          return outputs(new IndexManifest(site, strings, index, markup), listed.outputs(renderer));
        });
  }

  private static SearchIndex index(Site site, List<SearchPage> pages) {
    return SearchIndex.of(
        Corpus.of(pages), site.content().terms(), site.config().language().value());
  }

  private static String markup(ResultNote note, IndexPages pages, PageRenderer renderer) {
    return note.equals(ResultNote.NONE)
        ? ""
        : renderer.part(NOTE, pages.first(), scope -> view(note, scope));
  }

  private static ResultNoteView view(ResultNote note, PageContext scope) {
    String word = note.difficulty().map(found -> scope.t("difficulty." + found.word())).orElse("");
    int blocks = note.difficulty().map(found -> found.ordinal() + 1).orElse(0);
    return new ResultNoteView(note.step(), scope.hue(note.step()), blocks, word);
  }

  private static List<Output> outputs(IndexManifest manifest, List<Output> pages) {
    List<Output> outputs = new ArrayList<>(pages);
    outputs.add(
        new Output(IndexManifest.URL, OutputKind.OTHER, (results, log) -> bytes(manifest, log)));
    for (IndexFile file : manifest.index().files()) {
      outputs.add(new Output(file.url(), OutputKind.OTHER, (results, log) -> file.bytes()));
    }
    return outputs;
  }

  private static byte[] bytes(IndexManifest manifest, Diagnostics diagnostics) {
    try {
      return manifest.file().bytes();
    } catch (TemplateException fault) {
      fault.report(IndexManifest.URL.path(), diagnostics);
      return new byte[0];
    }
  }
}

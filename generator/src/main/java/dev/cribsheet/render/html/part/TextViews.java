package dev.cribsheet.render.html.part;

import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.render.html.context.PageContext;
import dev.cribsheet.site.SiteStep;
import dev.cribsheet.view.part.SectionView;
import dev.cribsheet.view.part.TocEntryView;
import java.util.List;

/** Views of an author's running text. */
public final class TextViews {
  private static final int EXCERPT = 160;
  private static final int SECOND_LEVEL = 2;
  private static final int FEW_ENTRIES = 6;
  private static final int FEWEST_ENTRIES = 3;

  private TextViews() {}

  public static List<SectionView> sections(PageContext scope, MarkdownDocument document) {
    return document.sections().stream().map(section -> section(scope, section)).toList();
  }

  public static HtmlFragment footnotes(PageContext scope, MarkdownDocument document) {
    return scope.html(document.footnotes());
  }

  private static SectionView section(PageContext scope, MarkdownSection section) {
    String id = section.heading().map(Heading::id).orElse("");
    int number = scope.site().step(id).map(SiteStep::number).orElse(0);
    return new SectionView(
        id,
        number,
        scope.hue(number),
        section.heading().map(heading -> scope.html(heading.title())).orElse(HtmlFragment.none()),
        scope.html(section.body()));
  }

  /** Returns the first sentences of the document, for lists and descriptions. */
  public static String excerpt(MarkdownDocument document) {
    return document.sections().stream()
        .map(section -> section.body().plain().replace('\n', ' '))
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(text -> Excerpt.sentences(text, EXCERPT))
        .orElse("");
  }

  /** Returns the headings of a document as entries of a table of contents. */
  public static List<TocEntryView> entries(PageContext scope, MarkdownDocument document) {
    return document.headings().stream()
        .filter(heading -> heading.level() <= SECOND_LEVEL + 1)
        .map(
            heading ->
                new TocEntryView(heading.level(), heading.id(), scope.label(heading.title())))
        .toList();
  }

  /** Drops the third level if the second has many entries. */
  public static List<TocEntryView> brief(List<TocEntryView> entries) {
    List<TocEntryView> top = top(entries);
    return top.size() < FEW_ENTRIES ? entries : top;
  }

  /** Returns only the entries of the second level. */
  public static List<TocEntryView> top(List<TocEntryView> entries) {
    return entries.stream().filter(entry -> entry.level() == SECOND_LEVEL).toList();
  }

  /** Drops all entries if there are few. */
  public static List<TocEntryView> contents(List<TocEntryView> entries) {
    return entries.size() < FEWEST_ENTRIES ? List.of() : List.copyOf(entries);
  }
}

package dev.cribsheet.render.export;

import dev.cribsheet.address.PageKind;
import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.Item;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.Term;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.site.Site;
import dev.cribsheet.theme.UiStrings;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the Markdown version of a page whose entries come from YAML. */
record CollectionPage(Site site, UiStrings strings, PageKind kind) {
  private static final List<PageKind> KINDS =
      List.of(PageKind.CHECKLISTS, PageKind.RED_FLAGS, PageKind.NUMBERS);

  /** Returns the collection pages of a site. */
  static Stream<CollectionPage> all(Site site, UiStrings strings) {
    return KINDS.stream().filter(site::has).map(kind -> new CollectionPage(site, strings, kind));
  }

  /** Returns whether this is the URL of a collection page. */
  static boolean isAt(UrlPath page) {
    return KINDS.stream().map(PageKind::url).anyMatch(page::equals);
  }

  String title() {
    return strings.text("page." + kind.key());
  }

  UrlPath url() {
    return MarkdownPage.beside(kind.url());
  }

  String text() {
    return Stream.concat(Stream.of("# " + title()), sections()).collect(Collectors.joining("\n\n"))
        + "\n";
  }

  private Stream<String> sections() {
    return switch (kind) {
      case CHECKLISTS -> checklists();
      case RED_FLAGS -> site.content().redFlags().stream().map(this::redFlag);
      default -> Stream.concat(numbers(), terms());
    };
  }

  private Stream<String> checklists() {
    return Stream.concat(
        site.content().steps().stream()
            .filter(step -> !step.checklist().isEmpty())
            .map(step -> section(step.title(), step.checklist(), CollectionPage::item)),
        site.content().checklists().stream()
            .map(list -> section(list.title(), list.items(), CollectionPage::item)));
  }

  private String redFlag(RedFlag flag) {
    return Stream.of(
            "## " + MarkdownPage.escaped(flag.name()),
            plain(flag.looksLike()),
            labelled("flag.why", flag.why()),
            labelled("flag.instead", flag.instead()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private String labelled(String key, MarkdownText text) {
    return text.isEmpty() ? "" : strings.text(key) + " " + plain(text);
  }

  private Stream<String> numbers() {
    return site.content().numbers().stream()
        .map(table -> section(table.title(), table.rows(), CollectionPage::row));
  }

  private Stream<String> terms() {
    List<Term> terms = site.content().terms();
    return terms.isEmpty()
        ? Stream.empty()
        : Stream.of(section(strings.text("part.glossary"), terms, CollectionPage::term));
  }

  private static <T> String section(String title, List<T> entries, Function<T, String> text) {
    return entries.stream()
        .map(entry -> "- " + text.apply(entry))
        .collect(Collectors.joining("\n", "## " + MarkdownPage.escaped(title) + "\n\n", ""));
  }

  static String item(Item item) {
    return joined(" ", plain(item.text()), plain(item.detail()));
  }

  private static String row(NumberTable.Row row) {
    String value = joined(" ", plain(row.value()), MarkdownPage.escaped(row.unit()));
    return plain(row.name()) + ": " + joined("; ", value, plain(row.note()));
  }

  private static String term(Term term) {
    String name = joined(", ", term.term(), String.join(", ", term.also()));
    return "**" + MarkdownPage.escaped(name) + "**: " + plain(term.definition());
  }

  private static String plain(MarkdownText text) {
    return MarkdownPage.escaped(text.plain());
  }

  private static String joined(String between, String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
  }
}

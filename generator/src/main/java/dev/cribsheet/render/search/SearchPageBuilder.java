package dev.cribsheet.render.search;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.markdown.model.Heading;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.markdown.model.MarkdownText;
import java.util.ArrayList;
import java.util.List;

/** Collects the text of one page, part by part, in the order of the page. */
final class SearchPageBuilder {
  private static final int THIRD_LEVEL = 3;

  private final SearchKind kind;
  private final String address;
  private final String title;
  private final StringBuilder body = new StringBuilder();
  private final List<SearchDocument.Jump> headings = new ArrayList<>();
  private final List<SearchDocument> sections = new ArrayList<>();
  private final List<SearchDocument> entries = new ArrayList<>();
  private ResultNote note = ResultNote.NONE;
  private String topics = "";
  private boolean sectioned = true;

  SearchPageBuilder(SearchKind kind, UrlPath url, String title) {
    this.kind = kind;
    this.address = UrlPath.encoded(url.path());
    this.title = title;
  }

  /** Sets whether sections are also search results of their own. */
  SearchPageBuilder sectioned(boolean parts) {
    sectioned = parts;
    return this;
  }

  /** Sets what results show next to the titles of the page and its sections. */
  SearchPageBuilder note(ResultNote shown) {
    note = shown;
    return this;
  }

  /** Sets the topics of the page, which are also part of its text. */
  SearchPageBuilder topics(List<String> names) {
    topics = String.join(" · ", names);
    return text(topics);
  }

  SearchPageBuilder text(String words) {
    if (!words.isBlank()) {
      body.append(body.length() == 0 ? "" : "\n").append(words);
    }
    return this;
  }

  SearchPageBuilder text(MarkdownText text) {
    return text(text.plain());
  }

  /** Adds a part with a heading, unless its text is blank. */
  SearchPageBuilder section(SearchKind part, String anchor, String heading, String words) {
    if (!words.isBlank()) {
      text(words);
      headings.add(new SearchDocument.Jump(anchor, heading));
      sections.add(part(part, anchor, heading, List.of(), words));
    }
    return this;
  }

  SearchPageBuilder document(MarkdownDocument document) {
    document.sections().forEach(this::section);
    return text(document.footnotes());
  }

  private void section(MarkdownSection section) {
    text(section.body());
    section.heading().ifPresent(heading -> add(heading, section));
    section.inner().stream()
        .filter(heading -> heading.level() <= THIRD_LEVEL)
        .forEach(heading -> headings.add(jump(heading)));
  }

  private void add(Heading heading, MarkdownSection section) {
    headings.add(jump(heading));
    if (sectioned) {
      List<SearchDocument.Jump> inner =
          section.inner().stream().map(SearchPageBuilder::jump).toList();
      String title = heading.title().plain();
      sections.add(part(kind, heading.id(), title, inner, section.body().plain()));
    }
  }

  private static SearchDocument.Jump jump(Heading heading) {
    return new SearchDocument.Jump(heading.id(), heading.title().plain());
  }

  /** Adds alternative names of the page. */
  SearchPageBuilder names(List<String> names) {
    names.forEach(name -> headings.add(SearchDocument.Jump.name(name)));
    return this;
  }

  /** Adds a heading without text; its text is in an entry. */
  SearchPageBuilder heading(String anchor, String name) {
    headings.add(new SearchDocument.Jump(anchor, name));
    return this;
  }

  /** Adds a part that is a search result of its own. */
  SearchPageBuilder entry(SearchKind part, String anchor, String name, String words) {
    entries.add(part(part, anchor, name, List.of(), words));
    return this;
  }

  private SearchDocument part(
      SearchKind part, String anchor, String name, List<SearchDocument.Jump> inner, String words) {
    String place = address + "#" + UrlPath.encoded(anchor);
    return new SearchDocument(part, place, name, title, note, "", inner, words);
  }

  SearchPage page() {
    return new SearchPage(
        new SearchDocument(kind, address, title, "", note, topics, headings, body.toString()),
        sections,
        entries);
  }
}

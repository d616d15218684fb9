package dev.cribsheet.markdown;

import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticFormatter;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.markdown.model.ImageSlot;
import dev.cribsheet.markdown.model.LabelSlot;
import dev.cribsheet.markdown.model.MarkdownDiagram;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownLink;
import dev.cribsheet.markdown.model.MarkdownSection;
import dev.cribsheet.markdown.model.MarkdownSlot;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.markdown.model.NumberSlot;
import dev.cribsheet.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rendered document with its diagnostics, for tests. */
record Rendered(MarkdownDocument document, List<Diagnostic> diagnostics) {
  static final MarkdownParser PARSER = new MarkdownParser();

  static Rendered of(String markdown) {
    return of(markdown, Optional.of("Page"));
  }

  static Rendered of(String markdown, Optional<String> title) {
    return of("", markdown, title);
  }

  /** Renders a body after front matter. */
  static Rendered of(String front, String markdown, Optional<String> title) {
    return of(PARSER, front, markdown, title);
  }

  static Rendered of(MarkdownParser parser, String front, String markdown, Optional<String> title) {
    SourceText source = new SourceText("a.md", "a.md", front + markdown);
    Diagnostics diagnostics = new Diagnostics();
    MarkdownDocument document =
        parser.parse(source, front.length(), source.text().length(), title, Set.of(), diagnostics);
    return new Rendered(document, diagnostics.sorted());
  }

  /** Returns the markup of all sections and footnotes, with a description of each slot in it. */
  String html() {
    return html(Rendered::value);
  }

  String html(Function<MarkdownSlot, String> values) {
    String bodies =
        document.sections().stream()
            .map(section -> section(section, values))
            .collect(Collectors.joining());
    return bodies + document.footnotes().fill(values).html();
  }

  private static String section(MarkdownSection section, Function<MarkdownSlot, String> values) {
    String heading =
        section
            .heading()
            .map(h -> "<h2 id=\"" + h.id() + "\">" + h.title().fill(values).html() + "</h2>\n")
            .orElse("");
    return heading + section.body().fill(values).html();
  }

  static String html(MarkdownText text) {
    return text.fill(Rendered::value).html();
  }

  private static String value(MarkdownSlot slot) {
    if (slot instanceof MarkdownLink link) {
      String name = link.kind() == MarkdownLink.Kind.LINK ? "href" : "src";
      return " " + name + "=\"slot:" + HtmlEscaper.escape(link.destination()) + "\"";
    }
    if (slot instanceof ImageSlot image) {
      return image(image, value(image.link()));
    }
    if (slot instanceof NumberSlot number) {
      return (number.number() + " " + number.unit()).strip();
    }
    if (slot instanceof MarkdownDiagram diagram) {
      return "{diagram " + HtmlEscaper.escape(diagram.name()) + "}";
    }
    return "{" + ((LabelSlot) slot).key() + "}";
  }

  /** Returns an image with its source as an attribute. */
  static String image(ImageSlot image, String source) {
    String title = image.title();
    return "<img"
        + source
        + (image.width() == 0 ? "" : " width=\"" + image.width() + "\"")
        + (image.height() == 0 ? "" : " height=\"" + image.height() + "\"")
        + " alt=\""
        + HtmlEscaper.escape(image.alt())
        + "\""
        + (title.isEmpty() ? "" : " title=\"" + HtmlEscaper.escape(title) + "\"")
        + ">";
  }

  String plain() {
    return document.sections().stream()
        .map(section -> section.body().plain())
        .collect(Collectors.joining(" "));
  }

  /** Returns every diagnostic as {@code line:column code message}. */
  List<String> found() {
    return diagnostics.stream()
        .map(
            d ->
                d.source().start().line()
                    + ":"
                    + d.source().start().column()
                    + " "
                    + d.code()
                    + " "
                    + d.message())
        .toList();
  }

  String formatted() {
    DiagnosticFormatter formatter = new DiagnosticFormatter();
    return diagnostics.stream().map(d -> formatter.format(d) + "\n").collect(Collectors.joining());
  }
}

package dev.cribsheet.markdown;

import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.codec.RecordCodec;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.markdown.engine.FlexmarkEngine;
import dev.cribsheet.markdown.html.CharacterFilter;
import dev.cribsheet.markdown.limits.LargeStack;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.markdown.render.EngineText;
import dev.cribsheet.markdown.render.MarkdownPolicy;
import dev.cribsheet.markdown.render.PlainText;
import dev.cribsheet.markdown.render.RenderScope;
import dev.cribsheet.markdown.render.SectionRenderer;
import dev.cribsheet.markdown.render.TextPositions;
import dev.cribsheet.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Parses and renders Markdown. It is thread-safe. */
public final class MarkdownParser {
  /** A cached document with its diagnostics. */
  record Parsed(MarkdownDocument document, List<Diagnostic> found) {}

  private static final String KIND = "markdown";
  private static final RecordCodec<Parsed> CODEC = RecordCodec.of(Parsed.class);

  private final FlexmarkEngine engine = new FlexmarkEngine();
  private final MarkdownPolicy policy;

  public MarkdownParser() {
    this(new MarkdownPolicy());
  }

  /**
   * Creates a parser for the examples of the specifications, which include markup that is not
   * allowed on pages.
   */
  MarkdownParser(MarkdownPolicy policy) {
    this.policy = policy;
  }

  /**
   * Parses a body like {@link #parse(SourceText, int, int, Optional, Set, Diagnostics)}, with a
   * cache.
   *
   * @param callouts the keywords of callouts besides the usual ones, in upper case
   * @param exported whether the document must include its Markdown source
   */
  public MarkdownDocument parse(
      SourceText source,
      int from,
      int to,
      Optional<String> title,
      Set<String> apart,
      Set<String> callouts,
      boolean exported,
      BuildCache cache,
      Diagnostics diagnostics) {
    CacheKey key =
        CacheKey.of()
            .add(source.path())
            .add(source.key())
            .add(from)
            .add(to)
            .add(title.toString())
            .add(apart.stream().sorted().toList().toString())
            .add(callouts.stream().sorted().toList().toString())
            .add(String.valueOf(exported))
            .key();
    Parsed parsed =
        cache.value(
            KIND,
            key,
            CODEC,
            () -> {
              Diagnostics found = new Diagnostics();
              MarkdownDocument document =
                  parse(source, from, to, title, apart, callouts, exported, found);
              return new Parsed(document, found.sorted());
            });
    diagnostics.addAll(parsed.found());
    return parsed.document();
  }

  /**
   * Parses a body. Reports text that exceeds a limit and returns an empty document for it.
   *
   * @param from the UTF-16 offset of the body in the file
   * @param to the UTF-16 offset of its end
   * @param title an H1 with this text is removed from the body; if absent, a leading H1 becomes the
   *     title and is removed. If another H1 remains, it and all headings after it move down one
   *     level.
   * @param apart the explicit ids of sections to withhold from the page, with the footnotes that
   *     only they use; these sections are still read and checked
   */
  public MarkdownDocument parse(
      SourceText source,
      int from,
      int to,
      Optional<String> title,
      Set<String> apart,
      Diagnostics diagnostics) {
    return parse(source, from, to, title, apart, Set.of(), false, diagnostics);
  }

  private MarkdownDocument parse(
      SourceText source,
      int from,
      int to,
      Optional<String> title,
      Set<String> apart,
      Set<String> callouts,
      boolean exported,
      Diagnostics diagnostics) {
    String body = source.text().substring(from, to);
    Supplier<TextPositions> places = () -> TextPositions.of(source, from);
    return withinLimits(
        places,
        MarkdownDocument.EMPTY,
        diagnostics,
        found -> {
          SectionRenderer whole = renderer(source, body, places.get(), apart, callouts, found);
          MarkdownDocument all = whole.render(title);
          if (all.withheld().isEmpty()) {
            return exported ? all.with(whole.source()) : all;
          }
          SectionRenderer shown =
              renderer(source, whole.shown(), places.get(), Set.of(), callouts, found);
          MarkdownDocument rest = shown.render(title).with(all.withheld());
          return exported ? rest.with(shown.source()) : rest;
        });
  }

  private SectionRenderer renderer(
      SourceText source,
      String body,
      TextPositions places,
      Set<String> apart,
      Set<String> callouts,
      Diagnostics found) {
    EngineText text = new EngineText(source.contentPath(), body, places);
    return new SectionRenderer(
        new RenderScope(engine.parseBlocks(body), text, found, policy, callouts), apart);
  }

  /**
   * Parses the inline Markdown of a YAML scalar, where block markers are plain text.
   *
   * @param scalarStart the UTF-16 offset of the raw scalar in the file
   * @param scalarEnd the UTF-16 offset of its end
   */
  public MarkdownText parseInline(
      String text, SourceText source, int scalarStart, int scalarEnd, Diagnostics diagnostics) {
    String line = CharacterFilter.of(text).strip();
    Optional<MarkdownText> plain = PlainText.renderPlain(line);
    if (plain.isPresent()) {
      return plain.get();
    }
    Supplier<TextPositions> places = () -> TextPositions.ofScalar(source, scalarStart, scalarEnd);
    return withinLimits(
        places,
        MarkdownText.EMPTY,
        diagnostics,
        found -> {
          EngineText engineText = new EngineText(source.contentPath(), line, places.get());
          return new RenderScope(engine.parseInline(line), engineText, found, policy)
              .renderInline();
        });
  }

  /** Runs work. Its errors are reported only once, even if it is retried on a larger stack. */
  private static <T> T withinLimits(
      Supplier<TextPositions> places,
      T empty,
      Diagnostics diagnostics,
      Function<Diagnostics, T> work) {
    try {
      return LargeStack.call(
          () -> {
            Diagnostics found = new Diagnostics();
            T value = work.apply(found);
            diagnostics.addAll(found.sorted());
            return value;
          });
    } catch (SyntaxException e) {
      e.report(places.get().of(e.from(), e.to(), ""), diagnostics);
      return empty;
    }
  }
}

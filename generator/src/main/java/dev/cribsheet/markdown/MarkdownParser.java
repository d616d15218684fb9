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
import dev.cribsheet.markdown.render.PagePolicy;
import dev.cribsheet.markdown.render.PlainText;
import dev.cribsheet.markdown.render.RenderScope;
import dev.cribsheet.markdown.render.SectionRenderer;
import dev.cribsheet.markdown.render.TextPositions;
import dev.cribsheet.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns Markdown into plain data; one parser serves all threads. */
public final class MarkdownParser {
  /** What a text became, and the mistakes in it. */
  private record Outcome<T>(T value, List<Diagnostic> found) {}

  /** The same of a whole body, as it is kept. */
  record Parsed(MarkdownDocument document, List<Diagnostic> found) {}

  private static final String KIND = "markdown";
  private static final RecordCodec<Parsed> CODEC = RecordCodec.of(Parsed.class);

  private final FlexmarkEngine engine = new FlexmarkEngine();
  private final MarkdownPolicy restrictions;

  public MarkdownParser() {
    this(new PagePolicy());
  }

  /** For the examples of the specifications; what becomes a page goes through the other. */
  MarkdownParser(MarkdownPolicy restrictions) {
    this.restrictions = restrictions;
  }

  /** The same as below, remembered from build to build. */
  public MarkdownDocument parse(
      SourceText source,
      int from,
      int to,
      Optional<String> title,
      BuildCache cache,
      Diagnostics diagnostics) {
    CacheKey key =
        CacheKey.of()
            .add(source.path())
            .add(source.key())
            .add(from)
            .add(to)
            .add(title.isPresent() ? 1 : 0)
            .add(title.orElse(""))
            .key();
    Parsed parsed =
        cache.value(
            KIND,
            key,
            CODEC,
            () -> {
              Diagnostics found = new Diagnostics();
              MarkdownDocument document = parse(source, from, to, title, found);
              return new Parsed(document, found.sorted());
            });
    diagnostics.addAll(parsed.found());
    return parsed.document();
  }

  /**
   * A whole body. A text that would cost too much is reported and gives an empty document.
   *
   * @param from UTF-16 offset of the body in the file
   * @param to UTF-16 offset of its end
   * @param title if present, an H1 equal to it is dropped from the body; if absent, an H1 that is
   *     the first block is taken as the title and dropped. When another H1 is left, all headings
   *     move down one level.
   */
  public MarkdownDocument parse(
      SourceText source, int from, int to, Optional<String> title, Diagnostics diagnostics) {
    String body = source.text().substring(from, to);
    Supplier<TextPositions> places = () -> TextPositions.of(source, from);
    return guarded(
        places,
        MarkdownDocument.EMPTY,
        diagnostics,
        found -> {
          EngineText text = new EngineText(source.contentPath(), body, places.get());
          RenderScope scope = new RenderScope(engine.parseBlocks(body), text, found, restrictions);
          return new SectionRenderer(scope).render(title);
        });
  }

  /**
   * The inline Markdown of a YAML scalar; what looks like a list or a heading stays text.
   *
   * @param scalarStart UTF-16 offset of the raw scalar in the file, where places are searched
   * @param scalarEnd UTF-16 offset of its end
   */
  public MarkdownText parseInline(
      String text, SourceText source, int scalarStart, int scalarEnd, Diagnostics diagnostics) {
    String line = CharacterFilter.of(text).strip();
    Optional<MarkdownText> plain = PlainText.line(line);
    if (plain.isPresent()) {
      return plain.get();
    }
    Supplier<TextPositions> places = () -> TextPositions.ofScalar(source, scalarStart, scalarEnd);
    return guarded(
        places,
        MarkdownText.EMPTY,
        diagnostics,
        found -> {
          EngineText engineText = new EngineText(source.contentPath(), line, places.get());
          return new RenderScope(engine.parseInline(line), engineText, found, restrictions).lines();
        });
  }

  /** Work that may have to be done again on a larger stack, so it keeps its own diagnostics. */
  private static <T> T guarded(
      Supplier<TextPositions> places,
      T empty,
      Diagnostics diagnostics,
      Function<Diagnostics, T> work) {
    try {
      Outcome<T> outcome =
          LargeStack.call(
              () -> {
                Diagnostics found = new Diagnostics();
                return new Outcome<>(work.apply(found), found.sorted());
              });
      diagnostics.addAll(outcome.found());
      return outcome.value();
    } catch (SyntaxException e) {
      e.report(places.get().of(e.from(), e.to(), ""), diagnostics);
      return empty;
    }
  }
}

package dev.cribsheet.markdown.engine;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** The engine's tables; its reader of them, which keeps nothing of a text, serves all of them. */
final class TableExtension implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {
    // they are set where the engine is set up
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new Once(TableParagraphPreProcessor.Factory()));
  }

  /** The engine would put its patterns together for every text. */
  private record Once(
      ParagraphPreProcessorFactory factory, AtomicReference<ParagraphPreProcessor> made)
      implements ParagraphPreProcessorFactory {
    Once(ParagraphPreProcessorFactory factory) {
      this(factory, new AtomicReference<>());
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      ParagraphPreProcessor known = made.get();
      if (known == null) {
        made.compareAndSet(null, factory.apply(state));
        known = made.get();
      }
      return known;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return factory.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return factory.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return factory.affectsGlobalScope();
    }
  }
}

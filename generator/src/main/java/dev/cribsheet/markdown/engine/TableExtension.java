package dev.cribsheet.markdown.engine;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Flexmark's tables, with one stateless table parser for all documents. */
final class TableExtension implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {
    // FlexmarkEngine sets the options
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new SharedParser());
  }

  /** Replaces Flexmark's factory, which compiles its patterns again for every text. */
  private static final class SharedParser implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory factory = TableParagraphPreProcessor.Factory();
    private final AtomicReference<ParagraphPreProcessor> parser = new AtomicReference<>();

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return parser.updateAndGet(known -> known == null ? factory.apply(state) : known);
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

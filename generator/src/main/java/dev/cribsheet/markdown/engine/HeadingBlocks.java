package dev.cribsheet.markdown.engine;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Flexmark's heading parser, but in linear time. For each line that does not begin with a letter,
 * Flexmark joins the lines of the preceding paragraph just to check that there is one.
 */
final class HeadingBlocks extends HeadingParser.Factory {
  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = super.apply(options);
    return (state, matched) -> headings.tryStart(state, new Unjoined(matched));
  }

  private record Unjoined(MatchedBlockParser matched) implements MatchedBlockParser {
    @Override
    public BlockParser getBlockParser() {
      return matched.getBlockParser();
    }

    /** Returns a non-null value inside a paragraph; Flexmark only compares the result with null. */
    @Override
    public BasedSequence getParagraphContent() {
      return getBlockParser().isParagraphParser() ? BasedSequence.EMPTY : null;
    }

    @Override
    public List<BasedSequence> getParagraphLines() {
      return matched.getParagraphLines();
    }

    @Override
    public List<Integer> getParagraphEolLengths() {
      return matched.getParagraphEolLengths();
    }

    @Override
    public MutableDataHolder getParagraphDataHolder() {
      return matched.getParagraphDataHolder();
    }
  }
}

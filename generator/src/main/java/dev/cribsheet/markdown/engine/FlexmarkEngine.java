package dev.cribsheet.markdown.engine;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.cribsheet.diagnostic.SyntaxException;
import dev.cribsheet.markdown.limits.MeteredText;
import dev.cribsheet.markdown.limits.TextLimits;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Flexmark, configured for CommonMark with our extensions, as a block and an inline parser. */
public final class FlexmarkEngine {
  private static final String ALL_BLOCKS =
      "# A\n\n> - [b](c) `d`\n\n| e |\n|---|\n\nf[^1]\n: g\n\n[^1]: *h* <i>\n";

  private final Map<Set<FlexmarkExtensions>, Parser> blocks = new ConcurrentHashMap<>();
  private final Map<Set<FlexmarkExtensions>, Parser> inlines = new ConcurrentHashMap<>();

  public FlexmarkEngine() {
    // A stack overflow in a static initializer would make the class unusable, so load all classes
    // now.
    parseBlocks(ALL_BLOCKS, FlexmarkExtensions.ALL);
    parseInline("*a* [b](c) http://d.e &amp;", FlexmarkExtensions.ALL);
  }

  /** Parses text with blocks of any kind; throws a SyntaxException if it is too complex. */
  public Document parseBlocks(String text) {
    return parseBlocks(text, FlexmarkExtensions.of(text));
  }

  Document parseBlocks(String text, Set<FlexmarkExtensions> extensions) {
    TextLimits.check(text);
    return parse(blocks.computeIfAbsent(extensions, FlexmarkEngine::blockParser), text);
  }

  /**
   * Parses text as paragraphs; the markers of other blocks are plain text.
   *
   * @throws SyntaxException if the text is too complex
   */
  public Document parseInline(String text) {
    return parseInline(text, FlexmarkExtensions.of(text));
  }

  Document parseInline(String text, Set<FlexmarkExtensions> extensions) {
    TextLimits.check(text);
    Set<FlexmarkExtensions> inline = FlexmarkExtensions.inline(extensions);
    return parse(inlines.computeIfAbsent(inline, FlexmarkEngine::inlineParser), text);
  }

  private static Document parse(Parser parser, String text) {
    try {
      return parser.parse(new MeteredText(text));
    } catch (SyntaxException e) {
      throw e;
    } catch (RuntimeException | AssertionError e) {
      throw TextLimits.refusal(0, "the Markdown cannot be parsed", "simplify it");
    }
  }

  private static Parser blockParser(Set<FlexmarkExtensions> extensions) {
    MutableDataSet options = options();
    options.set(Parser.EXTENSIONS, FlexmarkExtensions.create(extensions));
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.WITH_CAPTION, false);
    return builder(options)
        .customBlockParserFactory(new HeadingBlocks())
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .build();
  }

  private static Parser inlineParser(Set<FlexmarkExtensions> extensions) {
    MutableDataSet options = options();
    options.set(Parser.EXTENSIONS, FlexmarkExtensions.create(extensions));
    options.set(Parser.BLOCK_QUOTE_PARSER, false);
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
    options.set(Parser.THEMATIC_BREAK_PARSER, false);
    return builder(options).build();
  }

  private static MutableDataSet options() {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    options.set(Parser.HEADING_PARSER, false); // replaced by HeadingBlocks
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false); // replaced by AsteriskDelimiters
    return options;
  }

  private static Parser.Builder builder(MutableDataSet options) {
    return Parser.builder(options)
        .customInlineParserFactory(SpecInlineParser::new)
        .customDelimiterProcessor(new AsteriskDelimiters());
  }
}

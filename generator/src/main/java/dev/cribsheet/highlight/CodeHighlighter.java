package dev.cribsheet.highlight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Splits code into tokens with an editor's scanners; thread-safe. */
public final class CodeHighlighter {
  private static final int MAX_LENGTH = 100_000;
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("java", SyntaxConstants.SYNTAX_STYLE_JAVA),
          Map.entry("kotlin", SyntaxConstants.SYNTAX_STYLE_KOTLIN),
          Map.entry("yaml", SyntaxConstants.SYNTAX_STYLE_YAML),
          Map.entry("yml", SyntaxConstants.SYNTAX_STYLE_YAML),
          Map.entry("json", SyntaxConstants.SYNTAX_STYLE_JSON),
          Map.entry("sql", SyntaxConstants.SYNTAX_STYLE_SQL),
          Map.entry("bash", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("sh", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("shell", SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL),
          Map.entry("python", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          Map.entry("py", SyntaxConstants.SYNTAX_STYLE_PYTHON),
          Map.entry("go", SyntaxConstants.SYNTAX_STYLE_GO),
          Map.entry("c", SyntaxConstants.SYNTAX_STYLE_C),
          Map.entry("cpp", SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS),
          Map.entry("javascript", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          Map.entry("js", SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT),
          Map.entry("typescript", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          Map.entry("ts", SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT),
          Map.entry("rust", SyntaxConstants.SYNTAX_STYLE_RUST),
          Map.entry("html", SyntaxConstants.SYNTAX_STYLE_HTML),
          Map.entry("xml", SyntaxConstants.SYNTAX_STYLE_XML),
          Map.entry("css", SyntaxConstants.SYNTAX_STYLE_CSS),
          Map.entry("proto", SyntaxConstants.SYNTAX_STYLE_PROTO),
          Map.entry("dockerfile", SyntaxConstants.SYNTAX_STYLE_DOCKERFILE),
          Map.entry("properties", SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE));

  /** Scanners that nobody uses: to make one takes as long as a page of code. */
  private static final Map<String, Queue<TokenMaker>> IDLE = new ConcurrentHashMap<>();

  private CodeHighlighter() {}

  /**
   * The tokens of a text; joined they are the text again.
   *
   * @param language in lower case, as authors name it behind the fence; may be unknown
   */
  public static List<CodeToken> tokens(String language, String code) {
    if (code.length() > MAX_LENGTH) {
      return List.of(new CodeToken(CodeToken.Kind.PLAIN, code));
    }
    if (language.equals("http")) {
      return HttpScanner.tokens(code);
    }
    return Optional.ofNullable(STYLES.get(language))
        .map(style -> scan(style, code))
        .orElseGet(() -> List.of(new CodeToken(CodeToken.Kind.PLAIN, code)));
  }

  private static List<CodeToken> scan(String style, String code) {
    Queue<TokenMaker> idle = IDLE.computeIfAbsent(style, key -> new ConcurrentLinkedQueue<>());
    TokenMaker scanner = idle.poll();
    if (scanner == null) {
      scanner = TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
    }
    List<CodeToken> tokens = scan(scanner, code);
    idle.add(scanner);
    return tokens;
  }

  private static List<CodeToken> scan(TokenMaker scanner, String code) {
    TokenJoiner joiner = new TokenJoiner();
    int state = TokenTypes.NULL;
    for (int start = 0, end; start <= code.length(); start = end + 1) {
      end = code.indexOf('\n', start);
      boolean ended = end >= 0;
      end = ended ? end : code.length();
      char[] line = code.substring(start, end).toCharArray();
      Token token = scanner.getTokenList(new Segment(line, 0, line.length), state, 0);
      for (; token != null; token = token.getNextToken()) {
        if (token.isPaintable()) {
          joiner.add(kind(token.getType()), token.getLexeme());
        }
        state = token.getType(); // that of the last says what the next line starts in
      }
      if (ended) {
        joiner.add(CodeToken.Kind.PLAIN, "\n");
      }
    }
    return joiner.tokens();
  }

  private static CodeToken.Kind kind(int type) {
    return switch (type) {
      case TokenTypes.RESERVED_WORD,
          TokenTypes.RESERVED_WORD_2,
          TokenTypes.DATA_TYPE,
          TokenTypes.LITERAL_BOOLEAN,
          TokenTypes.MARKUP_TAG_NAME ->
          CodeToken.Kind.KEYWORD;
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          CodeToken.Kind.COMMENT;
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE ->
          CodeToken.Kind.STRING;
      default -> CodeToken.Kind.PLAIN;
    };
  }
}

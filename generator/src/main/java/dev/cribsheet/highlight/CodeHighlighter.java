package dev.cribsheet.highlight;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Splits code into tokens with an editor's scanners; thread-safe. */
public final class CodeHighlighter {
  private static final int MAX_LENGTH = 100_000;
  private static final Set<String> LANGUAGES =
      Set.of(
          "java",
          "kotlin",
          "yaml",
          "yml",
          "json",
          "sql",
          "bash",
          "sh",
          "shell",
          "python",
          "py",
          "go",
          "c",
          "cpp",
          "javascript",
          "js",
          "typescript",
          "ts",
          "rust",
          "html",
          "xml",
          "css",
          "proto",
          "dockerfile",
          "properties");

  /** Languages that the editor calls something else. */
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          entry("yml", "yaml"),
          entry("bash", "unix"),
          entry("sh", "unix"),
          entry("shell", "unix"),
          entry("py", "python"),
          entry("go", "golang"),
          entry("js", "javascript"),
          entry("ts", "typescript"));

  /** Scanners that nobody uses: to make one takes as long as a page of code. */
  private static final Map<String, Queue<TokenMaker>> IDLE = new ConcurrentHashMap<>();

  private CodeHighlighter() {}

  /**
   * The tokens of a text; joined they are the text again.
   *
   * @param language in lower case, as authors name it behind the fence; may be unknown
   */
  public static List<CodeToken> tokens(String language, String code) {
    boolean http = language.equals("http");
    if (code.length() > MAX_LENGTH || !http && !LANGUAGES.contains(language)) {
      return List.of(new CodeToken(CodeToken.Kind.PLAIN, code));
    }
    if (http) {
      return HttpScanner.tokens(code);
    }
    return scan("text/" + STYLES.getOrDefault(language, language), code);
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

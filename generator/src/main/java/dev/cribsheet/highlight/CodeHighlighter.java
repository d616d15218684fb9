package dev.cribsheet.highlight;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/** Splits code into tokens with the scanners of RSyntaxTextArea. Thread-safe. */
public final class CodeHighlighter {
  private static final int MAX_LENGTH = 100_000;

  /** The languages that have the same name in RSyntaxTextArea. */
  private static final Set<String> LANGUAGES =
      Set.of(
          ("java kotlin yaml json sql python c cpp javascript typescript rust html xml css proto"
                  + " dockerfile properties")
              .split(" "));

  private static final Map<String, String> ALIASES =
      Map.of(
          "yml", "yaml",
          "bash", "unix",
          "sh", "unix",
          "shell", "unix",
          "py", "python",
          "go", "golang",
          "js", "javascript",
          "ts", "typescript");

  private static final Set<String> NAMES =
      Stream.of(LANGUAGES, ALIASES.keySet(), Set.of("http"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Idle scanners to use again, by style. Creating one takes as long as scanning a page of code.
   */
  private static final Map<String, Queue<TokenMaker>> IDLE = new ConcurrentHashMap<>();

  private CodeHighlighter() {}

  /** Returns the languages that are highlighted, in lower case. */
  public static Set<String> languages() {
    return NAMES;
  }

  /**
   * Splits code into tokens; no character is lost. The language is in lower case; code in an
   * unknown language is not highlighted.
   */
  public static List<CodeToken> tokens(String language, String code) {
    String name = ALIASES.getOrDefault(language, language);
    boolean known = ALIASES.containsKey(language) || LANGUAGES.contains(language);
    if (code.length() <= MAX_LENGTH && language.equals("http")) {
      return HttpScanner.tokens(code);
    }
    if (code.length() > MAX_LENGTH || !known) {
      return List.of(new CodeToken(CodeToken.Kind.PLAIN, code));
    }
    String style = "text/" + name;
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
        state = token.getType(); // each line starts in the state in which the previous one ended
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

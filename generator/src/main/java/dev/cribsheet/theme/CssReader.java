package dev.cribsheet.theme;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copies CSS token by token without comments, and passes its URLs and at-rules to a subclass. */
abstract class CssReader {
  /** An open bracket, with its offset and the function that it belongs to. */
  private record Open(int start, char closing, String function) {}

  private static final Set<String> LOADING =
      Set.of(
          "url",
          "src",
          "image",
          "image-set",
          "-webkit-image-set",
          "cross-fade",
          "-webkit-cross-fade");

  /** Reading stops after this many errors. */
  private static final int MAX_FAULTS = 20;

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:(\\*/)|\\z)");
  private static final Pattern STRING =
      Pattern.compile("(?s)([\"'])((?:\\\\.|(?!\\1)[^\\\\\\n])*+)(\\1)?");
  private static final Pattern NAME = Pattern.compile("(?s)(?:[-\\w]|[^\\x00-\\x7F]|\\\\[^\\n])++");
  private static final Pattern BARE_URL =
      Pattern.compile("\\s*+(?![\"'\\s])([^()\"'\\s]*+)\\s*+\\)");
  private static final Pattern QUOTE = Pattern.compile("\\s*+[\"']");
  private static final Pattern ESCAPE =
      Pattern.compile("(?s)\\\\(?:([0-9a-fA-F]{1,6})[ \\t\\n]?|\\n|(.))");

  private final SourceText source;
  private final String css;
  private final Diagnostics diagnostics;
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder out = new StringBuilder();
  private int faults;
  private int at;

  CssReader(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.css = source.text();
    this.diagnostics = diagnostics;
  }

  /** Returns the URL to write instead of {@code written}. */
  abstract String address(String written, int start, int end);

  abstract void atRule(String name, int start, int end);

  final void report(DiagnosticCode code, int start, int end, String message, String hint) {
    diagnostics.add(code, source.ref(start, end), message, hint);
    if (++faults == MAX_FAULTS) {
      at = css.length();
      open.clear();
    }
  }

  private void broken(int start, String message, String hint) {
    report(DiagnosticCode.THEME_FILE, start, at, message, hint);
  }

  /** Returns the CSS that was read. If there is a problem, reports it and returns empty. */
  final Optional<String> written() {
    while (at < css.length()) {
      read();
    }
    if (!open.isEmpty()) {
      Open first = open.peekLast();
      at = first.start() + 1;
      broken(
          first.start(),
          "no '" + first.closing() + "' closes this bracket",
          "write " + first.closing() + " where it ends");
    }
    return faults > 0 ? Optional.empty() : Optional.of(out.toString());
  }

  private void read() {
    int start = at;
    char c = css.charAt(at);
    Matcher token;
    if (css.startsWith("/*", at)) {
      token = token(COMMENT);
      out.append(' ');
      if (token.group(1) == null) {
        broken(start, "the comment is not closed", "write */ where it ends");
      }
    } else if (c == '"' || c == '\'') {
      string(token(STRING), start);
    } else if (c == '@') {
      at++;
      String name = isName() ? decoded(token(NAME).group()) : "";
      atRule(name, start, at);
      out.append(css, start, at);
    } else if (isName()) {
      name(token(NAME).group(), start);
    } else {
      at++;
      out.append(c);
      bracket(c, start);
    }
  }

  private boolean isName() {
    return matcher(NAME).lookingAt();
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(css).region(at, css.length());
  }

  private Matcher token(Pattern pattern) {
    Matcher token = matcher(pattern);
    if (!token.lookingAt()) {
      throw new IllegalStateException("no token at " + at);
    }
    at = token.end();
    return token;
  }

  private void string(Matcher token, int start) {
    if (token.group(3) == null) {
      broken(start, "the string is not closed", "write " + token.group(1) + " where it ends");
    }
    if (token.group(2).contains("</")) {
      broken(start, "a style cannot contain '</'", "write \\3c/ instead");
    }
    boolean loads = !open.isEmpty() && LOADING.contains(open.peek().function());
    out.append(loads ? '"' + address(decoded(token.group(2)), start, at) + '"' : token.group());
  }

  private void name(String name, int start) {
    out.append(name);
    if (at == css.length() || css.charAt(at) != '(') {
      return;
    }
    String function = decoded(name).toLowerCase(Locale.ROOT);
    open.push(new Open(at, ')', function));
    at++;
    out.append('(');
    if (function.equals("url") && !matcher(QUOTE).lookingAt()) {
      bareUrl(start);
    }
  }

  private void bareUrl(int start) {
    Matcher bare = matcher(BARE_URL);
    if (bare.lookingAt()) {
      at = bare.end();
      out.append('"').append(address(decoded(bare.group(1)), start, at)).append("\")");
      open.pop();
    } else {
      broken(start, "the address of this url() cannot be read", "put it in quotes: url(\"…\")");
    }
  }

  private void bracket(char c, int start) {
    int pair = "({[".indexOf(c);
    if (pair >= 0) {
      open.push(new Open(start, ")}]".charAt(pair), ""));
    } else if (")}]".indexOf(c) >= 0) {
      if (open.isEmpty() || open.peek().closing() != c) {
        broken(start, "this '" + c + "' closes no open bracket", "delete it");
      } else {
        open.pop();
      }
    } else if (c == '<' && css.startsWith("/", at)) {
      broken(start, "a style cannot contain '</'", "delete it: CSS is not HTML");
    }
  }

  /** Decodes the escapes in a name or string as browsers do. */
  private static String decoded(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found -> {
              if (found.group(1) != null) {
                int code = Integer.parseInt(found.group(1), 16);
                return Matcher.quoteReplacement(
                    Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD");
              }
              return Matcher.quoteReplacement(found.group(2) == null ? "" : found.group(2));
            });
  }
}

package dev.cribsheet.highlight;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Highlights the methods, versions and header names of HTTP, which RSyntaxTextArea lacks. */
final class HttpScanner {
  private static final Pattern WORD =
      Pattern.compile(
          "(?m)^(?:(?:GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH)(?= )"
              + "|HTTP/[0-9.]+(?: [0-9]{3})?|[A-Za-z][A-Za-z0-9-]*(?=:))");

  private HttpScanner() {}

  static List<CodeToken> tokens(String code) {
    TokenJoiner joiner = new TokenJoiner();
    int body = code.indexOf("\n\n");
    Matcher words = WORD.matcher(code).region(0, body < 0 ? code.length() : body);
    int end = 0;
    while (words.find()) {
      joiner.add(CodeToken.Kind.PLAIN, code.substring(end, words.start()));
      joiner.add(CodeToken.Kind.KEYWORD, words.group());
      end = words.end();
    }
    joiner.add(CodeToken.Kind.PLAIN, code.substring(end));
    return joiner.tokens();
  }
}

package dev.cribsheet.diagram;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes line breaks and character codes in the text of a diagram. */
final class LabelDecoder {
  static final int MAX_LENGTH = 200;

  private static final Pattern BREAK =
      Pattern.compile("(?i)\\s{0,20}<br\\s{0,5}/?>\\s{0,20}|\\\\n");
  private static final Pattern CODE = Pattern.compile("[#&](#?[A-Za-z0-9]{1,8});");
  private static final Map<String, String> NAMES =
      Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "nbsp", "\u00a0", "semi", ";");

  private LabelDecoder() {}

  /** Returns the text without the quotes around it, if they are one of {@code quotes}. */
  static String unquoted(String text, String quotes) {
    boolean quoted =
        text.length() > 1
            && quotes.indexOf(text.charAt(0)) >= 0
            && text.charAt(0) == text.charAt(text.length() - 1);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  /** Returns the text to display, with lines separated by {@code \n}. */
  static String of(String spelling) {
    String broken = BREAK.matcher(spelling.strip()).replaceAll("\n");
    Matcher codes = CODE.matcher(broken);
    return codes.replaceAll(
        found -> Matcher.quoteReplacement(decoded(found.group(), found.group(1))));
  }

  private static String decoded(String spelling, String code) {
    String number = code.startsWith("#") ? code.substring(1) : code;
    if (number.matches("[0-9]{1,6}")) {
      int point = Integer.parseInt(number);
      boolean visible =
          point >= ' ' && Character.isDefined(point) && !Character.isISOControl(point);
      return visible ? Character.toString(point) : spelling;
    }
    return NAMES.getOrDefault(code, spelling);
  }
}

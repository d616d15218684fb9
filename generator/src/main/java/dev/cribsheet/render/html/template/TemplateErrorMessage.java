package dev.cribsheet.render.html.template;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns an error of the template engine into a message in plain English. */
final class TemplateErrorMessage {
  private record Wording(Pattern said, String meant) {}

  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(
              Pattern.compile("Attribute \\[(.+?)] of \\[(?:.*[.$])?(.+?)] does not exist.*"),
              "a $2 has no '$1'"),
          new Wording(
              Pattern.compile("Root attribute \\[(.+?)] does not exist.*"),
              "unknown variable '$1'"),
          new Wording(Pattern.compile("Filter \\[(.+?)] does not exist\\."), "unknown filter '$1'"),
          new Wording(
              Pattern.compile("Function or Macro \\[(.+?)] does not exist\\."),
              "unknown function '$1'"),
          new Wording(
              Pattern.compile("Unexpected end of template\\. .* the \"(.+?)\" tag"),
              "the template has no closing '$1'"),
          new Wording(Pattern.compile("Unexpected tag name \"(.+?)\""), "unexpected tag '$1'"));

  private TemplateErrorMessage() {}

  static String message(String said) {
    if (said == null) {
      return "the template cannot be parsed";
    }
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.said().matcher(said);
      if (matcher.matches()) {
        return matcher.replaceFirst(wording.meant());
      }
    }
    return "template error: " + said.replaceAll("\\s+", " ").replaceFirst("\\.$", "");
  }
}

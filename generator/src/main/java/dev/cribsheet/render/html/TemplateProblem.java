package dev.cribsheet.render.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what the template engine stumbled over. */
final class TemplateProblem {
  private record Wording(Pattern said, String meant) {}

  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(
              Pattern.compile("Attribute \\[(.+?)] of \\[(?:.*[.$])?(.+?)] does not exist.*"),
              "there is no '$1' in a $2"),
          new Wording(
              Pattern.compile("Root attribute \\[(.+?)] does not exist.*"), "there is no '$1'"),
          new Wording(
              Pattern.compile("Filter \\[(.+?)] does not exist\\."), "there is no filter '$1'"),
          new Wording(
              Pattern.compile("Function or Macro \\[(.+?)] does not exist\\."),
              "there is no function '$1'"),
          new Wording(
              Pattern.compile("Unexpected end of template\\. .* the \"(.+?)\" tag"),
              "the template ends before its '$1'"),
          new Wording(
              Pattern.compile("Unexpected tag name \"(.+?)\""), "there is no tag '$1' here"));

  private TemplateProblem() {}

  static String message(String said) {
    if (said == null) {
      return "the template cannot be read";
    }
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.said().matcher(said);
      if (matcher.matches()) {
        return matcher.replaceFirst(wording.meant());
      }
    }
    return "the template does not work: " + said.replaceAll("\\s+", " ").replaceFirst("\\.$", "");
  }
}

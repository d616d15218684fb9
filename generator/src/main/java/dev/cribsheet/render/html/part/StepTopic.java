package dev.cribsheet.render.html.part;

import com.ibm.icu.text.CaseMap;
import dev.cribsheet.content.model.Step;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.markdown.model.MarkdownText;
import dev.cribsheet.render.html.context.PageContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a heading says besides the name of its step, such as "the cache" in "Deep dive: the cache".
 */
final class StepTopic {
  private static final Pattern LOWERCASE_WORD = Pattern.compile("^\\p{Ll}+(?![\\p{L}\\p{N}])");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

  private StepTopic() {}

  /** Returns the topic, with a capital; empty if the heading is only the name of the step. */
  static HtmlFragment of(PageContext scope, Step step, MarkdownText heading) {
    String names = quoted(step.shortTitle()) + "|" + quoted(step.title());
    HtmlFragment html = scope.html(heading);
    Matcher named =
        Pattern.compile("(?:" + names + ")(?:\\h*:\\h*(.*))?", FLAGS).matcher(html.html());
    if (!named.matches()) {
      return html;
    }
    String topic = named.group(1);
    return topic == null
        ? HtmlFragment.none()
        : new HtmlFragment(
            capitalized(topic, Locale.forLanguageTag(scope.site().config().language().value())));
  }

  private static String quoted(String name) {
    return Pattern.quote(HtmlFragment.ofText(name).html());
  }

  /** Leaves words such as "iOS" and "p99" as they are. */
  private static String capitalized(String text, Locale locale) {
    return LOWERCASE_WORD.matcher(text).find()
        ? CaseMap.toTitle().wholeString().noLowercase().apply(locale, null, text)
        : text;
  }
}

package dev.cribsheet.markdown.engine;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the engine knows beyond CommonMark. Each costs time in every text, so a text gets only those
 * whose marks it has; all of them together cost as much as CommonMark itself.
 */
enum FlexmarkExtensions {
  TABLES(text -> has(text, '|'), TableExtension::new),
  TASKS(text -> has(text, '['), TaskListExtension::create),
  STRIKES(text -> has(text, '~'), StrikethroughExtension::create),
  LINKS(FlexmarkExtensions::mayLink, AutolinkExtension::create),
  FOOTNOTES(text -> text.contains("[^"), FootnoteExtension::create),
  DEFINITIONS(FlexmarkExtensions::mayDefine, DefinitionExtension::create);

  static final Set<FlexmarkExtensions> ALL = Set.of(values());

  private final Predicate<String> mark;
  private final Supplier<Extension> extension;

  FlexmarkExtensions(Predicate<String> mark, Supplier<Extension> extension) {
    this.mark = mark;
    this.extension = extension;
  }

  /** Those that a text can need. */
  static Set<FlexmarkExtensions> of(String text) {
    Set<FlexmarkExtensions> found = EnumSet.noneOf(FlexmarkExtensions.class);
    for (FlexmarkExtensions extra : values()) {
      if (extra.mark.test(text)) {
        found.add(extra);
      }
    }
    return found;
  }

  /** Those of them that can stand in a line. */
  static Set<FlexmarkExtensions> inline(Set<FlexmarkExtensions> extras) {
    Set<FlexmarkExtensions> found = EnumSet.of(STRIKES, LINKS);
    found.retainAll(extras);
    return found;
  }

  static List<Extension> extensions(Set<FlexmarkExtensions> wanted) {
    return wanted.stream().sorted().map(extra -> extra.extension.get()).toList();
  }

  private static boolean has(String text, char mark) {
    return text.indexOf(mark) >= 0;
  }

  /** An address may also be spelt with entities and backslashes. */
  private static boolean mayLink(String text) {
    return has(text, '@')
        || has(text, '&')
        || has(text, '\\')
        || text.contains("://")
        || hasWww(text);
  }

  private static boolean hasWww(String text) {
    for (int dot = text.indexOf('.', 3); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (text.regionMatches(true, dot - 3, "www", 0, 3)) {
        return true;
      }
    }
    return false;
  }

  /** A colon or a tilde before a blank, with no word between it and the start of its line. */
  private static boolean mayDefine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == ':' || c == '~') && isBlank(text, i + 1)) {
        int before = i - 1;
        while (before >= 0 && text.charAt(before) != '\n' && isBlank(text, before)) {
          before--;
        }
        if (before < 0 || !Character.isLetterOrDigit(text.charAt(before))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBlank(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }
}

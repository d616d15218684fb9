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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The extensions to CommonMark. Together they take as long as CommonMark itself, so text is parsed
 * with only those that it might use.
 */
enum FlexmarkExtensions {
  TABLES(text -> text.indexOf('|') >= 0, TableExtension::new),
  TASKS(text -> text.indexOf('[') >= 0, TaskListExtension::create),
  STRIKES(text -> text.indexOf('~') >= 0, StrikethroughExtension::create),
  LINKS(FlexmarkExtensions::mayLink, AutolinkExtension::create),
  FOOTNOTES(text -> text.contains("[^"), FootnoteExtension::create),
  DEFINITIONS(text -> mayDefine(text, ':') || mayDefine(text, '~'), DefinitionExtension::create);

  static final Set<FlexmarkExtensions> ALL = Set.of(values());

  private final Predicate<String> mayUse;
  private final Supplier<Extension> extension;

  FlexmarkExtensions(Predicate<String> mayUse, Supplier<Extension> extension) {
    this.mayUse = mayUse;
    this.extension = extension;
  }

  /** Returns the extensions that the text might use. */
  static Set<FlexmarkExtensions> of(String text) {
    return Stream.of(values())
        .filter(extension -> extension.mayUse.test(text))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FlexmarkExtensions.class)));
  }

  /** Returns the given extensions without those that add blocks. */
  static Set<FlexmarkExtensions> inline(Set<FlexmarkExtensions> extensions) {
    Set<FlexmarkExtensions> inline = EnumSet.of(STRIKES, LINKS);
    inline.retainAll(extensions);
    return inline;
  }

  static List<Extension> create(Set<FlexmarkExtensions> extensions) {
    return extensions.stream().sorted().map(wanted -> wanted.extension.get()).toList();
  }

  /**
   * Returns whether the text might contain a bare URL; entities and backslashes can be part of one.
   */
  private static boolean mayLink(String text) {
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (text.regionMatches(true, dot - 3, "www", 0, 3)) {
        return true;
      }
    }
    return text.contains("://") || Stream.of('@', '&', '\\').anyMatch(c -> text.indexOf(c) >= 0);
  }

  /**
   * Returns whether the mark is followed by whitespace and does not come after a word on its line.
   */
  private static boolean mayDefine(String text, char mark) {
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      int before = at - 1;
      while (before >= 0 && text.charAt(before) != '\n' && isSpace(text.charAt(before))) {
        before--;
      }
      if ((at + 1 == text.length() || isSpace(text.charAt(at + 1)))
          && (before < 0 || !Character.isLetterOrDigit(text.charAt(before)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

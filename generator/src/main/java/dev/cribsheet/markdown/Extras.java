package dev.cribsheet.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * What the engine knows beyond CommonMark. Each costs time in every text, so a text gets only those
 * whose marks it has; all of them together cost as much as CommonMark itself.
 */
enum Extras {
  TABLES((text, marks) -> marks.has('|'), Tables::new),
  TASKS((text, marks) -> marks.has('['), TaskListExtension::create),
  STRIKES((text, marks) -> marks.has('~'), StrikethroughExtension::create),
  LINKS(Extras::mayLink, AutolinkExtension::create),
  FOOTNOTES((text, marks) -> marks.has('^') && text.contains("[^"), FootnoteExtension::create),
  DEFINITIONS(Extras::mayDefine, DefinitionExtension::create);

  private static final Extras[] KNOWN = values();

  static final int ALL = (1 << KNOWN.length) - 1;

  static final int INLINE = 1 << STRIKES.ordinal() | 1 << LINKS.ordinal();

  private final BiPredicate<String, AsciiMarks> mark;
  private final Supplier<Extension> extension;

  Extras(BiPredicate<String, AsciiMarks> mark, Supplier<Extension> extension) {
    this.mark = mark;
    this.extension = extension;
  }

  /** Those that a text can need, one bit each. */
  static int of(String text) {
    AsciiMarks marks = AsciiMarks.of(text);
    int found = 0;
    for (Extras extra : KNOWN) {
      found |= extra.mark.test(text, marks) ? 1 << extra.ordinal() : 0;
    }
    return found;
  }

  static List<Extension> extensions(int wanted) {
    List<Extension> extensions = new ArrayList<>();
    for (Extras extra : KNOWN) {
      if ((wanted >> extra.ordinal() & 1) != 0) {
        extensions.add(extra.extension.get());
      }
    }
    return extensions;
  }

  /** An address may also be spelt with entities and backslashes. */
  private static boolean mayLink(String text, AsciiMarks marks) {
    return marks.has('@')
        || marks.has('&')
        || marks.has('\\')
        || (marks.has(':') && text.contains("://"))
        || ((marks.has('w') || marks.has('W')) && hasWww(text));
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
  private static boolean mayDefine(String text, AsciiMarks marks) {
    if (!marks.has(':') && !marks.has('~')) {
      return false;
    }
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

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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The extensions to CommonMark. All of them together take as long as CommonMark itself, so a text
 * is parsed only with those that it may use.
 */
enum FlexmarkExtensions {
  TABLES("[|]", TableExtension::new),
  TASKS("\\[", TaskListExtension::create),
  STRIKES("~", StrikethroughExtension::create),
  /** Entities and backslashes can be part of an address. */
  LINKS("[@&\\\\]|://|(?i:www\\.)", AutolinkExtension::create),
  FOOTNOTES("\\[\\^", FootnoteExtension::create),
  /** A colon or tilde before white space, with no word between it and the start of the line. */
  DEFINITIONS(
      "(?:^|[^\\p{L}\\p{Nd}\\s])[^\\S\n]*[:~](?:[\\s\\p{Z}]|$)", DefinitionExtension::create);

  static final Set<FlexmarkExtensions> ALL = Set.of(values());

  private final Predicate<String> mayUse;
  private final Supplier<Extension> extension;

  FlexmarkExtensions(String marker, Supplier<Extension> extension) {
    this.mayUse = Pattern.compile(marker, Pattern.MULTILINE | Pattern.UNIX_LINES).asPredicate();
    this.extension = extension;
  }

  /** Returns the extensions that a text may use. */
  static Set<FlexmarkExtensions> of(String text) {
    return Stream.of(values())
        .filter(extension -> extension.mayUse.test(text))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FlexmarkExtensions.class)));
  }

  /** Returns those of the extensions that add no blocks. */
  static Set<FlexmarkExtensions> inline(Set<FlexmarkExtensions> extensions) {
    Set<FlexmarkExtensions> inline = EnumSet.of(STRIKES, LINKS);
    inline.retainAll(extensions);
    return inline;
  }

  static List<Extension> create(Set<FlexmarkExtensions> extensions) {
    return extensions.stream().sorted().map(wanted -> wanted.extension.get()).toList();
  }
}

package dev.cribsheet.render.sheet;

import dev.cribsheet.content.model.PrintRule;
import dev.cribsheet.content.model.SheetDetail;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.html.HtmlFragment;
import dev.cribsheet.render.pdf.MissingGlyph;
import dev.cribsheet.view.sheet.SheetBlockView.Entry;

/**
 * An entry that may go on a sheet.
 *
 * @param index the position in the measured list
 * @param headed whether it is measured below the heading of its group
 * @param plain the text for messages
 */
record DraftItem(
    int index, boolean headed, Entry entry, PrintRule print, String plain, SourceRef source) {
  DraftItem(int index, Entry entry, PrintRule print, String plain, SourceRef source) {
    this(index, false, entry, print, plain, source);
  }

  DraftItem at(int place, boolean underHeading) {
    return new DraftItem(place, underHeading, entry, print, plain, source);
  }

  DraftItem with(PrintRule rule) {
    return new DraftItem(index, headed, entry, rule, plain, source);
  }

  /** Returns the entry as part of a group. */
  DraftItem in(String group) {
    return new DraftItem(index, headed, entry.under(group), print, plain, source);
  }

  /** Returns the entry with its text as a name, and its detail as the text. */
  DraftItem named() {
    Entry shown =
        new Entry(
            LastLine.kept(plain.replaceFirst("\\.$", "")),
            entry.detail(),
            entry.value(),
            HtmlFragment.none(),
            entry.group());
    return new DraftItem(index, headed, shown, print, plain, source);
  }

  /** Returns the entry with nothing but its name. */
  DraftItem blank() {
    HtmlFragment none = HtmlFragment.none();
    Entry shown = new Entry(entry.name(), none, none, none, entry.group());
    return new DraftItem(index, headed, shown, print, plain, source);
  }

  /** Returns whether its text contains the character. */
  boolean has(MissingGlyph glyph) {
    return html().indexOf(glyph.codePoint()) >= 0;
  }

  /** Returns whether its text contains the line. */
  boolean shows(String line) {
    return html().contains(HtmlFragment.ofText(line).html());
  }

  /** Returns its text without markup. */
  String text() {
    return new HtmlFragment(html()).withoutTags("").html();
  }

  private String html() {
    String name = HtmlFragment.ofText(entry.name()).html();
    return name + entry.text() + entry.value() + entry.detail();
  }

  /** Returns whether it has a detail that can be left out. */
  boolean hasDetail() {
    return !entry.detail().html().isEmpty();
  }

  /** Returns the entry with only this much detail; an entry without a name keeps its text. */
  DraftItem show(SheetDetail detail) {
    boolean text = detail != SheetDetail.NAMES || entry.name().isEmpty();
    Entry shown =
        new Entry(
            entry.name(),
            text ? entry.text() : HtmlFragment.none(),
            entry.value(),
            detail == SheetDetail.FULL ? entry.detail() : HtmlFragment.none(),
            entry.group());
    return new DraftItem(index, headed, shown, print, plain, source);
  }
}

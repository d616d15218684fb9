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
 * @param index in its list, as it is measured
 * @param headed whether it is measured below the heading of its group
 * @param plain its text for messages
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

  /** The same entry in a group of its list. */
  DraftItem in(String group) {
    return new DraftItem(index, headed, entry.under(group), print, plain, source);
  }

  /** The same entry with its text in bold. */
  DraftItem bold() {
    HtmlFragment text = new HtmlFragment("<b>" + entry.text() + "</b>");
    Entry shown = new Entry(entry.name(), text, entry.value(), entry.detail(), entry.group());
    return new DraftItem(index, headed, shown, print, plain, source);
  }

  /** True when a character is in any of its texts. */
  boolean has(MissingGlyph glyph) {
    return html().indexOf(glyph.codePoint()) >= 0;
  }

  /** True when a line of text is in any of its texts. */
  boolean shows(String line) {
    return html().contains(HtmlFragment.ofText(line).html());
  }

  /** Its texts without their markup. */
  String text() {
    return html().replaceAll("<[^>]*>", "");
  }

  private String html() {
    String name = HtmlFragment.ofText(entry.name()).html();
    return name + entry.text() + entry.value() + entry.detail();
  }

  /** True when it has a detail that can be left out. */
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

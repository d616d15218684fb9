package dev.cribsheet.render.sheet;

import dev.cribsheet.content.PrintRule;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.view.SheetBlockView;

/**
 * An entry that may go on a sheet.
 *
 * @param plain its words, for messages
 */
record DraftItem(SheetBlockView.Entry entry, PrintRule print, String plain, SourceRef source) {}

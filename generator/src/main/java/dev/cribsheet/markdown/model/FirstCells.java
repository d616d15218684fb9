package dev.cribsheet.markdown.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the first column of the tables of a text. */
public final class FirstCells {
  /** What a cell of a head has, and the first cell of a row has not. */
  private static final String HEAD = "scope=\"col\"";

  private static final Pattern TAG = Pattern.compile("<(/?)(tr|th|td)\\b[^>]*>");

  private final List<MarkdownText> cells = new ArrayList<>();
  private final List<String> chunks = new ArrayList<>();
  private final List<MarkdownSlot> slots = new ArrayList<>();
  private int cell;
  private boolean open;

  private FirstCells() {}

  /** Returns the first cell of each row below the heads. */
  public static List<MarkdownText> of(MarkdownText text) {
    FirstCells column = new FirstCells();
    for (int i = 0; i < text.chunks().size(); i++) {
      column.read(text.chunks().get(i));
      if (i < text.slots().size() && column.open) {
        column.slots.add(text.slots().get(i));
      }
    }
    return List.copyOf(column.cells);
  }

  private void read(String markup) {
    Matcher tag = TAG.matcher(markup);
    int done = 0;
    while (tag.find()) {
      boolean end = !tag.group(1).isEmpty();
      if (tag.group(2).equals("tr")) {
        cell = 0;
      } else if (!end) {
        cell++;
        open = cell == 1 && !tag.group().contains(HEAD);
      } else if (open) {
        chunks.add(markup.substring(done, tag.start()));
        add();
      }
      done = tag.end();
    }
    if (open) {
      chunks.add(markup.substring(done));
    }
  }

  private void add() {
    cells.add(MarkdownText.part(chunks, slots));
    chunks.clear();
    slots.clear();
    open = false;
  }
}

package dev.cribsheet.markdown.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text that is a single list into its items. */
public final class ListItems {
  private static final Pattern TAG = Pattern.compile("<(/?)(ul|ol|li)\\b[^>]*>");
  private static final Pattern LIST =
      Pattern.compile("^\\s*<(ul|ol)\\b.*</\\1>\\s*$", Pattern.DOTALL);

  private final List<MarkdownText> items = new ArrayList<>();
  private final List<String> chunks = new ArrayList<>();
  private final List<MarkdownSlot> slots = new ArrayList<>();
  private final StringBuilder chunk = new StringBuilder();
  private int depth;
  private boolean only = true;

  private ListItems() {}

  /** Returns the items of a text that is a single list; none for any other text. */
  public static List<MarkdownText> of(MarkdownText text) {
    String ends = text.chunks().get(0) + text.chunks().get(text.chunks().size() - 1);
    if (!LIST.matcher(ends).matches()) {
      return List.of();
    }
    ListItems list = new ListItems();
    for (int i = 0; i < text.chunks().size(); i++) {
      list.read(text.chunks().get(i));
      if (i < text.slots().size()) {
        list.chunks.add(list.chunk.toString());
        list.chunk.setLength(0);
        list.slots.add(text.slots().get(i));
      }
    }
    return list.only ? List.copyOf(list.items) : List.of();
  }

  private void read(String markup) {
    Matcher tag = TAG.matcher(markup);
    int done = 0;
    while (tag.find()) {
      boolean item = tag.group(2).equals("li");
      boolean end = !tag.group(1).isEmpty();
      String before = markup.substring(done, tag.start());
      only &= depth > 0 || before.isBlank();
      if (item && depth == 1 && !end) {
        chunks.clear();
        slots.clear();
        chunk.setLength(0);
      } else if (item && depth == 1) {
        chunk.append(before);
        add();
      } else {
        chunk.append(before).append(tag.group());
      }
      depth += item ? 0 : end ? -1 : 1;
      only &= depth > 0 || end && tag.end() == markup.stripTrailing().length();
      done = tag.end();
    }
    chunk.append(markup.substring(done));
  }

  private void add() {
    List<String> all = new ArrayList<>(chunks);
    all.add(chunk.toString());
    items.add(MarkdownText.part(all, slots));
  }
}

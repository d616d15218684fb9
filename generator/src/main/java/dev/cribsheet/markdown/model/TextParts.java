package dev.cribsheet.markdown.model;

import dev.cribsheet.html.HtmlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts parts out of rendered text: the markup between a start tag and its end tag. */
public abstract class TextParts {
  private static final Pattern TAG =
      Pattern.compile("<(/?)(ul|ol|li|table|tr|th|td|code|pre|h[1-6])\\b[^>]*>");

  /** Stands for a slot in the markup outside the parts. */
  private static final String SLOT = "slot";

  private final List<String> chunks = new ArrayList<>();
  private final List<MarkdownSlot> slots = new ArrayList<>();
  private final StringBuilder chunk = new StringBuilder();
  private boolean open;

  private TextParts() {}

  /** Returns the items of text that is a single list; none for any other text. */
  public static List<MarkdownText> items(MarkdownText text) {
    String start = text.chunks().get(0).stripLeading();
    if (!start.startsWith("<ul") && !start.startsWith("<ol")) {
      return List.of();
    }
    Items items = new Items();
    items.read(text);
    return items.lists == 1 && items.only ? List.copyOf(items.all) : List.of();
  }

  /** Returns the tables in the text, each with its rows below the head. */
  public static List<List<List<MarkdownText>>> tables(MarkdownText text) {
    Tables tables = new Tables();
    tables.read(text);
    return tables.all;
  }

  /** Returns the lines of all code blocks as markup without tags. */
  public static List<String> code(MarkdownText text) {
    Code code = new Code();
    code.read(text);
    return code.all;
  }

  /** Returns the text between the heading with this id and the next heading. */
  public static MarkdownText under(String id, MarkdownText text) {
    Under under = new Under(" id=\"" + id + "\"");
    under.read(text);
    return under.found;
  }

  /** Called for each tag; may open a part after it, or cut the part that ends before it. */
  abstract void tag(String name, boolean end, String markup);

  /** Called for markup outside the parts; does nothing by default. */
  void outside(String markup) {}

  final boolean isOpen() {
    return open;
  }

  final void open() {
    chunks.clear();
    slots.clear();
    chunk.setLength(0);
    open = true;
  }

  final MarkdownText cut() {
    open = false;
    List<String> all = new ArrayList<>(chunks);
    all.add(chunk.toString());
    return MarkdownText.part(all, slots);
  }

  final void read(MarkdownText text) {
    for (int i = 0; i < text.chunks().size(); i++) {
      read(text.chunks().get(i));
      if (i < text.slots().size() && open) {
        chunks.add(chunk.toString());
        chunk.setLength(0);
        slots.add(text.slots().get(i));
      } else if (i < text.slots().size()) {
        outside(SLOT);
      }
    }
    if (open) {
      tag("", true, "");
    }
  }

  private void read(String markup) {
    Matcher tag = TAG.matcher(markup);
    int done = 0;
    while (tag.find()) {
      add(markup.substring(done, tag.start()));
      boolean inside = open;
      tag(tag.group(2), !tag.group(1).isEmpty(), tag.group());
      if (inside && open) {
        chunk.append(tag.group());
      }
      done = tag.end();
    }
    add(markup.substring(done));
  }

  private void add(String markup) {
    if (open) {
      chunk.append(markup);
    } else {
      outside(markup);
    }
  }

  private static final class Items extends TextParts {
    private final List<MarkdownText> all = new ArrayList<>();
    private int depth;
    private int lists;
    private boolean only = true;

    @Override
    void tag(String name, boolean end, String markup) {
      if (name.equals("ul") || name.equals("ol")) {
        lists += end || depth > 0 ? 0 : 1;
        depth += end ? -1 : 1;
      } else if (name.equals("li") && depth == 1 && end) {
        all.add(cut());
      } else if (name.equals("li") && depth == 1) {
        open();
      } else if (depth == 0) {
        only = false;
      }
    }

    @Override
    void outside(String markup) {
      only &= depth > 0 || markup.isBlank();
    }
  }

  private static final class Tables extends TextParts {
    /** The attribute that marks the cells of a table's head. */
    private static final String HEAD = "scope=\"col\"";

    private final List<List<List<MarkdownText>>> all = new ArrayList<>();
    private List<List<MarkdownText>> rows = List.of();
    private List<MarkdownText> row = List.of();

    @Override
    void tag(String name, boolean end, String markup) {
      switch (name) {
        case "table" -> {
          if (!end) {
            rows = new ArrayList<>();
            all.add(rows);
          }
        }
        case "tr" -> {
          if (end && !row.isEmpty()) {
            rows.add(row);
          }
          row = new ArrayList<>();
        }
        case "th", "td" -> {
          if (!end && !markup.contains(HEAD)) {
            open();
          } else if (end && isOpen()) {
            row.add(cut());
          }
        }
        default -> {}
      }
    }
  }

  private static final class Code extends TextParts {
    private final List<String> all = new ArrayList<>();
    private MarkdownText code = MarkdownText.EMPTY;

    @Override
    void tag(String name, boolean end, String markup) {
      if (name.equals("code") && !end) {
        open();
      } else if (name.equals("code")) {
        code = cut();
      } else if (name.equals("pre") && end) {
        String lines = new HtmlFragment(String.join("", code.chunks())).withoutTags("").html();
        lines.lines().forEach(all::add);
      }
    }
  }

  private static final class Under extends TextParts {
    private final String id;
    private MarkdownText found = MarkdownText.EMPTY;
    private boolean next;

    Under(String id) {
      this.id = id;
    }

    @Override
    void tag(String name, boolean end, String markup) {
      boolean heading = name.startsWith("h");
      if (isOpen() && (heading || name.isEmpty())) {
        found = cut();
      } else if (heading && end && next) {
        open();
      }
      if (heading) {
        next = !end && markup.contains(id);
      }
    }
  }
}

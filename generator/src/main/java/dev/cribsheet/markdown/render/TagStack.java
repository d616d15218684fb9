package dev.cribsheet.markdown.render;

import dev.cribsheet.markdown.limits.TextLimits;
import java.util.ArrayList;
import java.util.List;

/**
 * The open raw tags. Each part of the text has its own frame: a closing tag only closes tags of its
 * frame, and the end of a frame closes all tags that it left open.
 */
final class TagStack {
  private static final int MAX_OPEN = 50;

  private final List<String> open = new ArrayList<>();
  private int frame;

  /** Starts a frame; returns the enclosing frame for {@link #leave}. */
  int enter() {
    int outer = frame;
    frame = open.size();
    return outer;
  }

  void leave(int outer, MarkupWriter out) {
    closeTo(frame, out);
    frame = outer;
  }

  void push(String name) {
    if (open.size() == MAX_OPEN) {
      throw TextLimits.refusal(
          0, "there are more than " + MAX_OPEN + " unclosed tags", "close them");
    }
    open.add(name);
  }

  /** Returns the innermost tag of this frame; empty if there is none. */
  String top() {
    return open.size() > frame ? open.get(open.size() - 1) : "";
  }

  /** Returns whether a tag of this name is open, in any frame. */
  boolean isOpen(String name) {
    return open.contains(name);
  }

  /** Closes the innermost open tag of this name, if any, and all tags inside it. */
  void close(String name, MarkupWriter out) {
    int at = open.lastIndexOf(name);
    if (at >= frame) {
      closeTo(at, out);
    }
  }

  private void closeTo(int size, MarkupWriter out) {
    while (open.size() > size) {
      out.raw("</").raw(open.remove(open.size() - 1)).raw(">");
    }
  }
}

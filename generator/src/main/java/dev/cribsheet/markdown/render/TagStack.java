package dev.cribsheet.markdown.render;

import dev.cribsheet.markdown.limits.TextLimits;
import java.util.ArrayList;
import java.util.List;

/**
 * The raw tags that are open. Each part of a text has its own frame: a closing tag reaches no
 * further than its frame, and what a frame leaves open is closed at its end.
 */
final class TagStack {
  private static final int MAX_OPEN = 50;

  private final List<String> open = new ArrayList<>();
  private int frame;

  /** Starts a frame; returns what {@link #leave} needs. */
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
      throw TextLimits.refusal(0, "more than " + MAX_OPEN + " unclosed tags", "close them");
    }
    open.add(name);
  }

  /** The innermost tag of this frame, empty when there is none. */
  String top() {
    return open.size() > frame ? open.get(open.size() - 1) : "";
  }

  /** Closes the innermost tag of that name and all inside it; none of that name: nothing. */
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

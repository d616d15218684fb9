package dev.cribsheet.content;

import dev.cribsheet.content.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The difference between two versions of the content that differ only in the text of articles. */
public record TextEdits(List<Edit> edits) {
  /** An edited article, before and after. */
  public record Edit(Article before, Article now) {}

  public TextEdits {
    edits = List.copyOf(edits);
  }

  /** Returns the edits; empty if anything else differs, even the position of a field. */
  public static Optional<TextEdits> between(Content before, Content now) {
    if (!before.assets().equals(now.assets())
        || !before.paths().equals(now.paths())
        || !before.root().equals(now.root())
        || !before.composition().equals(now.composition())) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    return ContentKinds.ALL.stream().allMatch(kind -> add(before.of(kind), now.of(kind), edits))
        ? Optional.of(new TextEdits(edits))
        : Optional.empty();
  }

  /** Adds the edits between two lists; false if anything but text differs. */
  private static boolean add(List<?> before, List<?> now, List<Edit> edits) {
    if (before.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      Object old = before.get(i);
      Object one = now.get(i);
      if (old == one) { // files that were not read again keep their objects
        continue;
      }
      if (old instanceof Article from && one instanceof Article to) {
        if (!from.with(to.body()).equals(to)) {
          return false;
        }
        edits.add(new Edit(from, to));
      } else if (!old.equals(one)) {
        return false;
      }
    }
    return true;
  }
}

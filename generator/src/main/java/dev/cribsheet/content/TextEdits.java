package dev.cribsheet.content;

import dev.cribsheet.content.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What tells two contents apart where it is nothing but the texts of articles. */
public record TextEdits(List<Edit> edits) {
  /** An article that was edited, as it was and as it is. */
  public record Edit(Article before, Article now) {}

  public TextEdits {
    edits = List.copyOf(edits);
  }

  /** The edits; absent when anything else differs, and be it the place of a field. */
  public static Optional<TextEdits> between(Content before, Content now) {
    if (!before.assets().equals(now.assets())
        || !before.paths().equals(now.paths())
        || !before.root().equals(now.root())) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    return ContentKinds.ALL.stream().allMatch(kind -> add(before.of(kind), now.of(kind), edits))
        ? Optional.of(new TextEdits(edits))
        : Optional.empty();
  }

  /** False where more than texts differs. */
  private static boolean add(List<?> before, List<?> now, List<Edit> edits) {
    if (before.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      Object old = before.get(i);
      Object one = now.get(i);
      if (old == one) { // what was not read again is the same object
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

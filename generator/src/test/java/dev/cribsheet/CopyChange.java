package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;

/**
 * A change to a copied folder.
 *
 * @param edits the changes to its files; an empty text deletes the file
 * @param left what remains of it on top of the pack: paths, and parts of their text
 */
record CopyChange(String name, Map<String, Function<String, String>> edits, String... left) {
  static final String STEP = "steps/1-understand.md";

  static CopyChange change(String name, String path, String old, String now, String... left) {
    return new CopyChange(name, Map.of(path, text -> replaced(text, old, now)), left);
  }

  static CopyChange file(String name, String path, String text, String... left) {
    return new CopyChange(name, Map.of(path, old -> text), left);
  }

  static String replaced(String text, String old, String now) {
    assertThat(text).contains(old);
    return text.replace(old, now);
  }

  /** Returns what remains of the change if it becomes a patch. */
  static String patch(String target, String... lines) {
    return "patches.yaml: - " + target + "\n  " + String.join("\n  ", lines) + "\n";
  }

  @Override
  public String toString() {
    return name;
  }
}

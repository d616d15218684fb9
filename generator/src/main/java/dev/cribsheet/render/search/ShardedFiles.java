package dev.cribsheet.render.search;

import dev.cribsheet.html.ScriptData;
import dev.cribsheet.parallel.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Files that each hold one range of sorted keys; see {@link KeyRanges}. */
record ShardedFiles(List<String> starts, List<IndexFile> files) {
  static final ShardedFiles NONE = new ShardedFiles(List.of(), List.of());

  ShardedFiles {
    starts = List.copyOf(starts);
    files = List.copyOf(files);
  }

  /**
   * Returns the files of terms. If a form belongs in a different file from its group, that file
   * names the group's key instead.
   */
  static ShardedFiles terms(List<TermGroup> groups, int one, int target) {
    List<Integer> sizes = groups.stream().map(TermGroup::size).toList();
    int all = sizes.stream().mapToInt(Integer::intValue).sum();
    KeyRanges ranges =
        KeyRanges.of(
            groups.stream().map(TermGroup::key).toList(), sizes, all <= one ? one * 2 : target);
    List<StringBuilder> texts = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      StringBuilder text = new StringBuilder();
      groups.subList(ranges.begin(i), ranges.ends().get(i)).forEach(g -> g.addTo(text));
      texts.add(text);
    }
    for (TermGroup group : groups) {
      int home = ranges.find(group.key());
      for (String form : group.forms()) {
        int place = ranges.find(form);
        if (place != home) {
          texts.get(place).append(form).append("\n ").append(group.key()).append('\n');
        }
      }
    }
    return files("t", ranges, texts);
  }

  static ShardedFiles words(String name, List<String> words, int target) {
    KeyRanges ranges =
        KeyRanges.of(words, words.stream().map(w -> w.length() + 1).toList(), target);
    List<StringBuilder> texts = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      texts.add(
          new StringBuilder(
              String.join("\n", words.subList(ranges.begin(i), ranges.ends().get(i)))));
    }
    return files(name, ranges, texts);
  }

  private static ShardedFiles files(String name, KeyRanges ranges, List<StringBuilder> texts) {
    List<Integer> all = IntStream.range(0, texts.size()).boxed().toList();
    return new ShardedFiles(
        ranges.starts(),
        Workers.map(
            all,
            i -> new IndexFile(name + i, "`" + texts.get(i).toString().stripTrailing() + "`")));
  }

  /** Returns the entry in the manifest: the start of the range and the hash of each file. */
  String json() {
    StringBuilder hashes = new StringBuilder();
    files.forEach(file -> hashes.append(file.hash()));
    return "["
        + ScriptData.inFile(String.join(" ", starts))
        + ","
        + ScriptData.inFile(hashes)
        + "]";
  }
}

package dev.cribsheet.serve;

import dev.cribsheet.RandomQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small content folder with random edits: things that others refer to disappear and come back.
 */
final class RandomContent {
  private static final List<String> PATHS =
      List.of(
          "questions/a.md",
          "questions/b.md",
          "questions/c.md",
          "questions/deep/d.md",
          "pages/e.md",
          "pages/f.md",
          "pages/g.md");
  private static final String GONE = "questions/missing.md";
  private static final List<String> PICTURES = List.of("p.svg", "missing.svg");
  private static final List<String> WORDS = List.of("cache", "queue", "shard", "lock");

  private final Path folder;
  private final Random random;
  private final boolean editions;
  private final List<String> edits = new ArrayList<>();
  private final Set<String> paths = new TreeSet<>();

  /** Creates the folder; {@code editions} makes some of its content internal. */
  RandomContent(Path folder, Random random, boolean editions) throws IOException {
    this.folder = folder;
    this.random = random;
    this.editions = editions;
    for (String path : PATHS) {
      save(path, text(path));
    }
    steps();
    site();
    picture();
  }

  List<String> edits() {
    return edits;
  }

  /** Edits some files; returns the paths that a watcher would report. */
  Set<String> edit(int times) throws IOException {
    edits.clear();
    paths.clear();
    if (random.nextInt(3) == 0) {
      repair();
    }
    for (int i = 0; i < times; i++) {
      String path = pick(PATHS);
      switch (random.nextInt(16)) {
        case 0 -> delete(path);
        case 1 -> rename(path);
        case 2 -> site();
        case 3 -> steps();
        case 4 -> topics();
        case 5 -> lists();
        case 6 -> picture();
        case 7 -> save(path, text(path));
        case 8 -> touch(path);
        default -> body(path);
      }
    }
    return Set.copyOf(paths);
  }

  /** Repairs the folder, so that nothing is missing and no name is used twice. */
  private void repair() throws IOException {
    for (String path : PATHS) {
      String fields = path.startsWith("pages/") ? "nav: Label" : "difficulty: easy\ntopics: [t0]";
      save(path, "---\ntitle: T\n" + fields + "\n---\n\n## Part 1\n\nThe lock.\n");
    }
    save("steps/1-one.md", "---\nid: one\ntitle: One\ntime: 2-5 min\n---\n\nGo.\n");
    save("topics.yaml", "- {id: t0, name: Zero}\n- {id: t1, name: One}\n");
    delete("red-flags.yaml");
  }

  private void save(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    edits.add("save " + path);
    paths.add(path);
  }

  private void delete(String path) throws IOException {
    Files.deleteIfExists(folder.resolve(path));
    edits.add("delete " + path);
    paths.add(path);
  }

  private void rename(String path) throws IOException {
    String other = pick(PATHS);
    if (Files.exists(folder.resolve(path)) && !Files.exists(folder.resolve(other))) {
      Files.move(folder.resolve(path), folder.resolve(other));
      edits.add("rename " + path + " to " + other);
      paths.addAll(List.of(path, other));
    }
  }

  private void touch(String path) throws IOException {
    if (Files.exists(folder.resolve(path))) {
      save(path, Files.readString(folder.resolve(path)));
    }
  }

  /**
   * Rewrites the text below the same fields, sometimes with other headings and links, or more
   * lines.
   */
  private void body(String path) throws IOException {
    if (!Files.exists(folder.resolve(path))) {
      save(path, text(path));
      return;
    }
    String old = Files.readString(folder.resolve(path));
    int end = old.indexOf("\n---\n") + "\n---\n".length();
    String body = old.substring(end);
    String other =
        switch (random.nextInt(4)) {
          case 0 -> body();
          case 1 -> "\nOne more line.\n" + body;
          default -> body.replace(pick(WORDS), pick(WORDS));
        };
    save(path, old.substring(0, end) + other);
  }

  private void site() throws IOException {
    save(
        "site.yaml",
        "title: Site "
            + random.nextInt(3)
            + "\ntheme: plain\nlanguage: "
            + (random.nextInt(3) == 0 ? "de" : "en")
            + "\n"
            + (random.nextBoolean() ? "base-url: https://example.org/x\n" : "")
            + (random.nextInt(9) == 0 ? "sessions: [1, 45]\n" : "")
            + "sheets: {pdf: false}\n");
  }

  private void steps() throws IOException {
    String id = random.nextInt(8) == 0 ? "first" : "one";
    save(
        "steps/1-one.md",
        "---\nid: "
            + id
            + "\ntitle: One\ntime: "
            + (2 + random.nextInt(3))
            + "-5 min\n"
            + (random.nextInt(3) == 0 ? "example: ../questions/a.md\n" : "")
            + (random.nextBoolean() ? "checklist: [Ask, Draw " + random.nextInt(3) + "]\n" : "")
            + (isInternal() ? "avoid: [Rush, {text: Peek, audience: internal}]\n" : "")
            + (random.nextInt(3) == 0 ? "aliases: [" + pick(List.of("old", "two")) + "]\n" : "")
            + "---\n\nGo "
            + pick(WORDS)
            + ".\n");
  }

  /** Without the file, any word is a topic. */
  private void topics() throws IOException {
    if (random.nextInt(3) == 0) {
      delete("topics.yaml");
    } else {
      String more = random.nextInt(3) == 0 ? "- {id: t9, name: Nine}\n" : "";
      save(
          "topics.yaml",
          "- {id: t0, name: Zero " + random.nextInt(3) + "}\n- {id: t1, name: One}\n" + more);
    }
  }

  private void lists() throws IOException {
    switch (random.nextInt(4)) {
      case 0 -> save("glossary.yaml", "- {term: Lock, definition: See [a](questions/a.md).}\n");
      case 1 -> delete("glossary.yaml");
      case 2 ->
          save(
              "red-flags.yaml",
              "- {id: "
                  + pick(List.of("rush", "part-1"))
                  + ", title: Rush, looks-like: Fast., why: Slow., instead: Stop., steps: [one]}\n");
      default -> delete("red-flags.yaml");
    }
  }

  private void picture() throws IOException {
    int size = 4 + random.nextInt(3);
    save(
        "assets/p.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" height=\"4\"/>\n");
  }

  private String text(String path) {
    StringBuilder text = new StringBuilder("---\n");
    if (path.startsWith("questions/")) {
      text.append(RandomQuestion.fields(random));
    } else {
      text.append("title: T").append(random.nextInt(9)).append('\n');
      text.append(random.nextInt(2) == 0 ? "nav: Label\n" : "");
      text.append(random.nextInt(15) == 0 ? "draft: true\n" : "");
      text.append(random.nextInt(9) == 0 ? "aliases: [older-" + random.nextInt(400) + "]\n" : "");
    }
    text.append(isInternal() ? "audience: internal\n" : "");
    return text.append("---\n").append(body()).toString();
  }

  private boolean isInternal() {
    return editions && random.nextInt(4) == 0;
  }

  private String body() {
    StringBuilder body = new StringBuilder("\n");
    for (int i = random.nextInt(3); i >= 0; i--) {
      body.append(random.nextBoolean() ? "## Part " + random.nextInt(4) + "\n\n" : "");
      body.append("The ").append(pick(WORDS)).append(" waits.\n\n");
    }
    body.append(random.nextInt(12) == 0 ? "```mermaid\nflowchart LR\n  A --> B\n```\n\n" : "");
    body.append(random.nextInt(8) == 0 ? "![Picture](/assets/" + pick(PICTURES) + ")\n" : "");
    if (random.nextInt(6) == 0) {
      body.append("See [it](/").append(random.nextInt(4) > 0 ? GONE : pick(PATHS));
      body.append(random.nextInt(3) == 0 ? "#part-" + (random.nextInt(4) == 0 ? 2 : 1) : "")
          .append(").\n");
    }
    return body.toString();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

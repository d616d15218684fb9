package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question bank of random text with about 3 kB per page, as a content folder and as a Hugo site
 * with the same bodies. The same seed gives the same bytes. Each page has three rare words, and
 * some pages have the answer to a query.
 */
record Corpus(int pages, long seed) {
  private static final List<String> NOUNS =
      wordsOf(
          """
          array buffer cursor digest edge frame graph handle index journal kernel ledger
          matrix node offset pointer queue register segment token union vector window
          extent arena bucket channel epoch fence guard heap iterator lease message quorum
          replica
          """);
  private static final List<String> WORDS =
      wordsOf(
          """
          amortised bounded cached dense eager fragile greedy hashed keyed lazy nested
          opaque partial quiet sparse uniform volatile exact accepts blocks compares
          defers evicts flushes grows inverts joins keeps locks merges orders rejects
          splits traverses writes always because while although unless after before under
          every the
          """);
  private static final List<String> TOPICS =
      wordsOf(
          """
          recall drill whiteboard estimation tradeoff complexity debugging definition diagram
          pitfall coding reading proof oral timed pairing refactor memory latency throughput
          consistency ordering caching indexing parsing testing modelling numeric text io
          """);
  private static final List<String> STEPS = List.of("understand", "propose", "deepen", "end");

  private static final String GLOSSARY =
      """
      - {id: push, term: Backpressure, definition: A full part slows others., also: [pushback]}
      - {id: rate, term: Rate limiter, definition: It refuses what is too much., also: [throttle]}
      - {id: many, term: Multiversion concurrency control, definition: Old rows., also: [MVCC]}
      - {id: near, term: Content delivery network, definition: Caches near users., also: [CDN]}
      """;

  private static List<String> wordsOf(String lines) {
    return List.of(lines.strip().split("\\s+"));
  }

  /** Writes the two sites to {@code content} and {@code hugo} in a folder. */
  void write(Path folder) {
    for (int i = 1; i <= pages; i++) {
      Random random = new Random(seed * 1_000_003 + i);
      String made = "Why does the " + words(random, 5) + " " + noun(random) + "?";
      String title = Planted.on(i, pages, "title").orElse(made);
      String topics = topics(random);
      String body = body(random, i);
      text(
          folder.resolve("content/questions/" + name(i) + ".md"),
          String.format(
                  Locale.ROOT,
                  "---\ntitle: \"%s\"\ndifficulty: %s\ntopics: [%s]\n---\n\n",
                  title,
                  i % 2 == 0 ? "easy" : "hard",
                  topics)
              + body);
      text(
          folder.resolve("hugo/content/q/" + name(i) + ".md"),
          String.format(
                  Locale.ROOT,
                  "---\ntitle: \"%s\"\nweight: %d\ntags: [%s]\n---\n\n",
                  title,
                  i,
                  topics)
              + body.replaceAll("\\]\\((q[0-9]+)\\.md\\)", "](/q/$1/)"));
    }
    text(
        folder.resolve("content/site.yaml"),
        "title: Bank\nid: bank\nbase-url: https://example.org\n");
    for (int i = 0; i < STEPS.size(); i++) {
      String step = STEPS.get(i);
      text(
          folder.resolve("content/steps/" + (i + 1) + "-" + step + ".md"),
          "---\nid: %s\ntitle: Step %s\nshort: %s\ntime: 3-10 min\nchecklist:\n  - Look\n---\n\nDo.\n"
              .replace("%s", step));
    }
    text(folder.resolve("content/glossary.yaml"), GLOSSARY);
    HugoSite.write(folder.resolve("hugo"));
  }

  static String name(int number) {
    return String.format(Locale.ROOT, "q%05d", number);
  }

  private String body(Random random, int page) {
    RareWords rare = RareWords.of(page, seed);
    StringBuilder out = new StringBuilder();
    for (int part = 0; part < 4; part++) {
      if (part > 0) {
        String made = "The " + noun(random) + " and the " + noun(random);
        out.append("## ").append(part == 3 ? heading(page, made, rare) : made).append("\n\n");
      }
      if (part == 1) {
        Planted.on(page, pages, "body").ifPresent(text -> out.append(text).append(" "));
        out.append("Mind the ").append(rare.inText()).append(". ");
      }
      for (int i = 0; i < 5; i++) {
        out.append("The ")
            .append(words(random, 12))
            .append(" `")
            .append(noun(random))
            .append("`. ");
      }
      out.append("See [the ").append(noun(random)).append("](");
      out.append(name(1 + random.nextInt(pages))).append(".md).\n\n");
      for (int i = 0; i < 3; i++) {
        out.append("- ").append(words(random, 8)).append("\n");
      }
      out.append(part == 2 ? "- the " + rare.inList() + " at last\n" : "");
      out.append("\n");
    }
    out.append("```java\nint ").append(noun(random)).append(" = ").append(random.nextInt(99));
    out.append("; // ").append(words(random, 3)).append("\n```\n\n| a | b |\n| --- | ---: |\n");
    for (int i = 0; i < 4; i++) {
      out.append("| ")
          .append(noun(random))
          .append(" | ")
          .append(random.nextInt(9999))
          .append(" |\n");
    }
    return out.append("\n> **Note:** ").append(words(random, 9)).append(".\n").toString();
  }

  private String heading(int page, String made, RareWords rare) {
    return Planted.on(page, pages, "heading").orElse(made + " of " + rare.inHeading());
  }

  private static String words(Random random, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : " ");
      out.append(i % 3 == 1 ? noun(random) : WORDS.get(random.nextInt(WORDS.size())));
    }
    return out.toString();
  }

  /** Returns 2 to 4 tags; Hugo builds a page per tag. */
  private static String topics(Random random) {
    int first = random.nextInt(TOPICS.size());
    int count = 2 + random.nextInt(3);
    return IntStream.range(0, count)
        .mapToObj(i -> TOPICS.get((first + 7 * i) % TOPICS.size()))
        .collect(Collectors.joining(", "));
  }

  private static String noun(Random random) {
    return NOUNS.get(random.nextInt(NOUNS.size()));
  }

  static void text(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks sites with one long text or list, in each position and several forms, and then with one of
 * twice the length: no cost is quadratic. Short runs vary too much to compare.
 */
@EnabledIfSystemProperty(named = "cribsheet.full", matches = "true")
class DoubledInputTest {
  private static final double MOST = 3;
  private static final double SHORT_SECONDS = 0.5;
  private static final int REPEATS = 5;

  /** Within the limit for text in YAML, even when doubled. */
  private static final int FIELD = 4_900;

  private static final int BODY = 60_000;
  private static final int ENTRIES = 950;

  @TempDir Path temp;
  private int sites;

  private static final Map<String, IntFunction<String>> SHAPES = shapes();

  private static Map<String, IntFunction<String>> shapes() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    shapes.put("words", n -> "word ".repeat(n / 5));
    shapes.put("one word", n -> "w".repeat(n));
    shapes.put("brackets", n -> "[a".repeat(n / 4) + "](b)".repeat(n / 8));
    shapes.put("stars", n -> "*a **b ".repeat(n / 7));
    shapes.put("ticks", n -> "`a ``b ".repeat(n / 7));
    shapes.put("entities", n -> "&amp;<a ".repeat(n / 8));
    shapes.put("pipes", n -> "a|b\\|".repeat(n / 5));
    shapes.put("ideographs", n -> "日本語".repeat(n / 3));
    shapes.put("right to left", n -> "שלום a ".repeat(n / 7));
    shapes.put("addresses", n -> "http://a.example/b ".repeat(n / 19));
    return shapes;
  }

  /** Returns files with a placeholder for the long text, by its position; YAML files come first. */
  private static Map<String, List<String>> places() {
    String step = "---\ntitle: A\ntime: 5 min\ngoal: G\n";
    Map<String, List<String>> places = new LinkedHashMap<>();
    places.put("tagline", List.of("site.yaml", "title: S\ntagline: \"%s\"\n"));
    places.put("footer", List.of("site.yaml", "title: S\nfooter: \"%s\"\n"));
    places.put("goal", List.of("steps/1-a.md", "---\ntitle: A\ntime: 5 min\ngoal: \"%s\"\n---\n"));
    places.put("item", List.of("steps/1-a.md", step + "checklist: [\"%s\"]\n---\n"));
    places.put("say", List.of("steps/1-a.md", step + "say: [\"%s\"]\n---\n"));
    places.put("checklist", List.of("checklists/c.yaml", "title: C\nitems: [\"%s\"]\n"));
    places.put(
        "number", List.of("numbers.yaml", "- title: T\n  rows: [{name: \"%s\", value: 5 ms}]\n"));
    places.put("term", List.of("glossary.yaml", "- {term: T, definition: \"%s\"}\n"));
    places.put("flag", List.of("red-flags.yaml", "- {name: F, looks-like: \"%s\", instead: I}\n"));
    places.put("topic", List.of("topics.yaml", "- {id: t, name: \"%s\"}\n"));
    places.put("paragraph", List.of("pages/p.md", "# P\n\n%s\n"));
    places.put("heading", List.of("pages/p.md", "# P\n\n## %s\n"));
    places.put("item of a list", List.of("pages/p.md", "# P\n\n- %s\n"));
    places.put("quote", List.of("pages/p.md", "# P\n\n> [!NOTE]\n> %s\n"));
    places.put("cell", List.of("pages/p.md", "# P\n\n| a |\n|---|\n| %s |\n"));
    places.put("code", List.of("pages/p.md", "# P\n\n```java\n%s\n```\n"));
    places.put("picture", List.of("pages/p.md", "# P\n\n![%s](https://e.example/a.png)\n"));
    places.put("footnote", List.of("pages/p.md", "# P\n\na[^1]\n\n[^1]: %s\n"));
    places.put(
        "diagram", List.of("pages/p.md", "# P\n\n```mermaid\nflowchart LR\na[\"%s\"]\n```\n"));
    places.put("part of a step", List.of("steps/1-a.md", step + "---\n## P\n\n%s\n"));
    return places;
  }

  /**
   * Returns files with {@code %s} for the entries of a long list, each with the text of an entry.
   */
  private static Map<String, List<String>> lists() {
    String step = "---\ntitle: A\ntime: 5 min\ngoal: G\n";
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put("checklist", List.of("checklists/c.yaml", "title: C\nitems:\n%s", "- I%d\n"));
    lists.put("checks", List.of("steps/1-a.md", step + "checklist:\n%s---\n", "- I%d\n"));
    lists.put(
        "optional checks",
        List.of("steps/1-a.md", step + "checklist:\n%s---\n", "- {text: I%d, print: if-room}\n"));
    lists.put("terms", List.of("glossary.yaml", "%s", "- {term: T%d, definition: D}\n"));
    lists.put("topics", List.of("topics.yaml", "%s", "- {id: t%1$d, name: T%1$d}\n"));
    lists.put(
        "numbers",
        List.of("numbers.yaml", "- title: T\n  rows:\n%s", "  - {name: N%d, value: 5 ms}\n"));
    lists.put(
        "flags", List.of("red-flags.yaml", "%s", "- {name: F%d, looks-like: L, instead: I}\n"));
    lists.put("aliases", List.of("pages/p.md", "---\ntitle: P\naliases:\n%s---\n", "- a%d\n"));
    lists.put("headings", List.of("pages/p.md", "# P\n\n%s", "## H%d\n\nText.\n\n"));
    lists.put("same headings", List.of("pages/p.md", "# P\n\n%s", "## H\n\nText.\n\n"));
    lists.put("footnotes", List.of("pages/p.md", "# P\n\n%s", "a[^%1$d]\n\n[^%1$d]: b\n\n"));
    lists.put("links", List.of("pages/p.md", "# P\n\n%s", "[a](p.md#none%d) "));
    lists.put("rows", List.of("pages/p.md", "# P\n\n| a |\n|---|\n%s", "| r%d |\n"));
    lists.put(
        "estimates", List.of("pages/p.md", "# P\n\n```estimate\n%s```\n", "a%1$d = %1$d MB\n"));
    return lists;
  }

  @Test
  void twiceTheTextIsAtMostThreeTimesTheWork() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, List<String>> place : places().entrySet()) {
      String file = place.getValue().get(0);
      boolean field = place.getValue().get(1).contains("\"%s\"") && !file.startsWith("pages");
      for (Map.Entry<String, IntFunction<String>> shape : SHAPES.entrySet()) {
        IntFunction<String> text =
            n ->
                place
                    .getValue()
                    .get(1)
                    .replace("%s", shape.getValue().apply(n).replace("\\", field ? "\\\\" : "\\"));
        compare(place.getKey() + ", " + shape.getKey(), file, text, field ? FIELD : BODY, faults);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void twiceTheEntriesAreAtMostThreeTimesTheWork() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, List<String>> list : lists().entrySet()) {
      List<String> parts = list.getValue();
      IntFunction<String> text =
          n ->
              parts
                  .get(1)
                  .replace(
                      "%s",
                      IntStream.range(0, n)
                          .mapToObj(i -> String.format(parts.get(2), i))
                          .collect(Collectors.joining()));
      compare(list.getKey(), parts.get(0), text, ENTRIES, faults);
    }
    assertThat(faults).isEmpty();
  }

  private void compare(
      String name, String file, IntFunction<String> text, int size, List<String> faults)
      throws IOException {
    Path once = site(file, text.apply(size));
    Path twice = site(file, text.apply(2 * size));
    double first = seconds(once);
    double second = seconds(twice);
    if (second > SHORT_SECONDS && second > MOST * first) {
      first = median(once);
      second = median(twice);
      if (second > SHORT_SECONDS && second > MOST * first) {
        faults.add(name + ": " + first + " s, and " + second + " s for twice as much");
      }
    }
  }

  private Path site(String file, String text) throws IOException {
    Path content = temp.resolve("s" + sites++);
    return Builds.write(
        content,
        "site.yaml",
        "title: S\n",
        "steps/1-a.md",
        "---\ntitle: A\ntime: 5 min\ngoal: G\n---\n",
        "pages/p.md",
        "# P\n",
        file,
        text);
  }

  private double median(Path content) {
    return IntStream.range(0, REPEATS)
        .mapToDouble(i -> seconds(content))
        .sorted()
        .skip(REPEATS / 2)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the CPU time of a check, on all threads. */
  private static double seconds(Path content) {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = machine.getProcessCpuTime();
    new Cribsheet().check(Builds.request(content, content.resolveSibling("site")));
    return (machine.getProcessCpuTime() - start) / 1e9;
  }
}

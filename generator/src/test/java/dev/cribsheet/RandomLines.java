package dev.cribsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Edits a YAML file, or a Markdown file with front matter, as an author might. */
record RandomLines(Random random) {
  private static final Pattern ITEM = Pattern.compile("( *)- .*");
  private static final Pattern TEXT = Pattern.compile("(.*[a-z]{3})(\\.?\"?}?)");

  /** Returns the text with one edit; empty if the chosen position cannot be edited. */
  Optional<String> edited(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int line = random.nextInt(lines.size());
    boolean done =
        switch (random.nextInt(4)) {
          case 0 -> changes(lines, line);
          case 1 -> deletes(lines, line);
          case 2 -> swaps(lines, line);
          default -> adds(lines, line);
        };
    return done ? Optional.of(String.join("\n", lines) + "\n") : Optional.empty();
  }

  private static boolean changes(List<String> lines, int line) {
    Matcher words = TEXT.matcher(lines.get(line));
    if (!words.matches()) {
      return false;
    }
    lines.set(line, words.group(1) + " indeed" + words.group(2));
    return true;
  }

  /** Deletes an item with the lines indented below it, or a line. */
  private static boolean deletes(List<String> lines, int line) {
    lines.subList(line, end(lines, line)).clear();
    return true;
  }

  private static boolean swaps(List<String> lines, int line) {
    int middle = end(lines, line);
    if (!isItem(lines, line) || middle == lines.size() || !isBeside(lines, line, middle)) {
      return false;
    }
    List<String> first = List.copyOf(lines.subList(line, middle));
    lines.addAll(end(lines, middle), first);
    lines.subList(line, middle).clear();
    return true;
  }

  /** Adds a copy of this item after it, with other words so that its id differs. */
  private static boolean adds(List<String> lines, int line) {
    if (!isItem(lines, line)) {
      return false;
    }
    List<String> item = new ArrayList<>(lines.subList(line, end(lines, line)));
    item.replaceAll(one -> one.replaceAll("\\bid: ([a-z])", "id: x$1"));
    item.set(0, item.get(0).replaceFirst("(name|term|text|title): (\"?)", "$1: $2More "));
    if (item.get(0).equals(lines.get(line)) && !changes(item, 0)) {
      return false;
    }
    lines.addAll(end(lines, line), item);
    return true;
  }

  private static boolean isItem(List<String> lines, int line) {
    return ITEM.matcher(lines.get(line)).matches();
  }

  private static boolean isBeside(List<String> lines, int one, int other) {
    return isItem(lines, other) && indent(lines.get(one)) == indent(lines.get(other));
  }

  /** Returns the line after an item and the lines indented below it. */
  private static int end(List<String> lines, int line) {
    return IntStream.range(line + 1, lines.size())
        .filter(i -> indent(lines.get(i)) <= indent(lines.get(line)))
        .findFirst()
        .orElse(lines.size());
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}

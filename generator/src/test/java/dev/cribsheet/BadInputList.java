package dev.cribsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The table in {@code docs/bad-inputs.md}. */
record BadInputList(List<Row> rows) {
  private static final Path FILE = Path.of("../docs/bad-inputs.md");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  /**
   * One row.
   *
   * @param tests the names of the tests, as in the table
   */
  record Row(int number, List<String> tests) {}

  static BadInputList read() throws IOException {
    return new BadInputList(
        Files.readAllLines(FILE).stream()
            .filter(line -> line.matches("\\| \\d+ \\|.*"))
            .map(BadInputList::row)
            .toList());
  }

  private static Row row(String line) {
    String[] cells = line.split("(?<!\\\\)\\|", -1);
    String tests = cells[cells.length - 2].strip();
    return new Row(
        Integer.parseInt(cells[1].strip()),
        NAME.matcher(tests).results().map((MatchResult name) -> name.group(1)).toList());
  }
}

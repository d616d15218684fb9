package dev.cribsheet.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples of a specification: Markdown with its HTML. */
record SpecExamples(List<Example> examples) {
  private static final Path FOLDER = Path.of("src/test/resources/spec");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^`{32} example(.*?)\\n(.*?)^\\.\\n(.*?)^`{32}$");

  /**
   * One example.
   *
   * @param number the number in the specification
   * @param words the words after {@code example}, such as {@code table}
   */
  record Example(int number, String words, String markdown, String html) {}

  static SpecExamples read(String file) throws IOException {
    Matcher matcher = EXAMPLE.matcher(Files.readString(FOLDER.resolve(file)));
    List<Example> examples = new ArrayList<>();
    while (matcher.find()) {
      examples.add(
          new Example(
              examples.size() + 1,
              matcher.group(1).strip(),
              matcher.group(2).replace('\u2192', '\t'),
              matcher.group(3).replace('\u2192', '\t')));
    }
    return new SpecExamples(examples);
  }

  /** Returns the numbers of the examples that we render differently, with the reasons. */
  static List<String> differences(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}

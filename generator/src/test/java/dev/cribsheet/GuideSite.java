package dev.cribsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site that the examples in the authors' guide form. */
final class GuideSite {
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^(`{3,})[a-z]+ (\\S+)\n(.*?)^\\1$");

  private GuideSite() {}

  /**
   * Returns the examples that have a file name, keyed by it.
   *
   * @throws IllegalStateException if two examples have the same name
   */
  static Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("../docs/authoring.md")));
    while (example.find()) {
      if (files.put(example.group(2), example.group(3)) != null) {
        throw new IllegalStateException("two examples for " + example.group(2));
      }
    }
    return files;
  }

  /** Returns the only YAML example that starts with this text and has no file name. */
  static String block(String start) throws IOException {
    String fence = "```yaml\n";
    String guide = Files.readString(Path.of("../docs/authoring.md"));
    int from = guide.indexOf(fence + start) + fence.length();
    if (from < fence.length() || guide.indexOf(fence + start, from) >= 0) {
      throw new IllegalStateException("no example, or more than one, starts with " + start);
    }
    return guide.substring(from, guide.indexOf("```\n", from));
  }

  static Path write(Path content) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Builds.write(content, file.getKey(), file.getValue());
    }
    return content;
  }
}

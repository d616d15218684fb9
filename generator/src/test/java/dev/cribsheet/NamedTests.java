package dev.cribsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks up the tests of all modules by the names used in {@code docs/bad-inputs.md}. */
final class NamedTests {
  private static final List<String> MODULES = List.of("generator", "maven-plugin", "browser-tests");

  private final Map<String, Path> classes = new TreeMap<>();

  NamedTests() throws IOException {
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(file -> classes.put(file.getFileName().toString().replace(".java", ""), file));
      }
    }
  }

  /**
   * Returns whether the name is a JUnit test method, a folder of fixtures, or a run of real Maven.
   */
  boolean has(String name) {
    if (name.startsWith("it/")) {
      return Files.isDirectory(Path.of("../maven-plugin/src", name));
    }
    if (name.contains("/")) {
      return Files.isDirectory(Builds.RESOURCES.resolve(name));
    }
    int dot = name.indexOf('.');
    return dot > 0
        && classes.containsKey(name.substring(0, dot))
        && isTest(classes.get(name.substring(0, dot)), name.substring(dot + 1));
  }

  private static boolean isTest(Path file, String method) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    int start = text.indexOf(" void " + method + "(");
    if (start < 0) {
      return false;
    }
    String before = text.substring(text.lastIndexOf("\n  }\n", start) + 1, start);
    return Pattern.compile(
            "^ *@(?:Test|ParameterizedTest|RepeatedTest|FuzzTest)\\b", Pattern.MULTILINE)
        .matcher(before)
        .find();
  }
}

package dev.cribsheet.maven.fork;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command that starts the Java at work here once more, with nothing to load but this class
 * path.
 */
record JavaCommand(List<Path> classPath, JavaOptions options) {
  /** Options of the environment may not go with ours; its limits are among ours already. */
  private static final List<String> ELSEWHERE =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  /**
   * Starts it.
   *
   * @param more options for this time
   */
  Process start(List<String> more) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher().toString()));
    command.addAll(options.options());
    command.addAll(more);
    command.add(GeneratorProcess.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    ELSEWHERE.forEach(builder.environment()::remove);
    builder.environment().put("CLASSPATH", joined());
    return builder.start();
  }

  private static Path launcher() throws IOException {
    Path folder = Path.of(System.getProperty("java.home"), "bin");
    return Stream.of("java", "java.exe")
        .map(folder::resolve)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IOException("no Java executable in " + folder));
  }

  private String joined() throws IOException {
    for (Path place : classPath) {
      if (place.toString().contains(File.pathSeparator)) {
        throw new IOException("a class path cannot contain " + place);
      }
    }
    return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}

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
 * The command that starts the Java at work here once more, with nothing to load but these jars.
 *
 * <p>The libraries are on the boot class path. From there Java loads a class in half the time: it
 * does not check its bytecode, nor the signature of its jar, and it has no need of Java code for
 * it. Our own classes ask their class loader for files, and a boot class has none.
 */
record JavaCommand(PluginJars jars, JavaOptions options) {
  /** Tells the cache which libraries there are: Java does not. */
  private static final String LIBRARIES = "-Dcribsheet.libraries=";

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
    if (!jars.libraries().isEmpty()) {
      String libraries = joined(jars.libraries());
      command.addAll(List.of("-Xbootclasspath/a:" + libraries, LIBRARIES + libraries));
    }
    command.add(GeneratorProcess.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    ELSEWHERE.forEach(builder.environment()::remove);
    builder.environment().put("CLASSPATH", joined(jars.own()));
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

  private static String joined(List<Path> places) throws IOException {
    for (Path place : places) {
      if (place.toString().contains(File.pathSeparator)) {
        throw new IOException("a class path cannot contain " + place);
      }
    }
    return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}

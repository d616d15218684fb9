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
 * The command that forks a JVM of the running Java version with only these jars.
 *
 * <p>The libraries are on the boot class path, because Java loads their classes from there in half
 * the time: it verifies neither bytecode nor jar signatures and runs no class loader written in
 * Java. Our own classes are not, because they load resources through their class loader and a boot
 * class has none.
 */
record JavaCommand(PluginJars jars, JavaOptions options) {
  /** Passes the libraries to the cache, because Java does not expose the boot class path. */
  private static final String LIBRARIES = "-Dcribsheet.libraries=";

  /**
   * Environment variables with options that may conflict with ours. They are not passed on, but
   * {@link JavaOptions} copies the limits in them.
   */
  private static final List<String> ELSEWHERE =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  /**
   * Starts the JVM.
   *
   * @param more further JVM options for this run
   * @throws IOException if there is no Java executable, a path contains the path separator, or the
   *     process cannot be started
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

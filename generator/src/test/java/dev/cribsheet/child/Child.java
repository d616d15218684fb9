package dev.cribsheet.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A child process and its output. */
record Child(Process process, BufferedReader output) {
  /** The maximum time for a child to exit, even on a very busy machine. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  /** The result of a command. */
  record Outcome(int status, String output) {}

  /** The command line of {@link ChildBuild}: quick to start rather than quick to run. */
  static List<String> java(List<String> options, Object... arguments) {
    return java(ChildBuild.class, options, arguments);
  }

  static List<String> java(Class<?> program, List<String> options, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    command.add("-XX:-UsePerfData");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), program.getName()));
    List.of(arguments).forEach(argument -> command.add(argument.toString()));
    return command;
  }

  /** Surefire hides the class path in the manifest of a jar. */
  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  static Child start(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().putAll(environment);
    Process process = builder.start();
    return new Child(
        process,
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
  }

  static Child start(List<String> command) throws IOException {
    return start(command, Map.of());
  }

  static Outcome run(List<String> command, Map<String, String> environment) throws Exception {
    return start(command, environment).end();
  }

  /** Runs a shell script whose {@code "$@"} is the command. */
  static Outcome runIn(String script, List<String> command) throws Exception {
    List<String> whole = new ArrayList<>(List.of("/bin/sh", "-c", script, "sh"));
    whole.addAll(command);
    return run(whole, Map.of());
  }

  /** Waits until it has built a site once. */
  void awaitReady() throws IOException {
    StringBuilder said = new StringBuilder();
    String line = output.readLine();
    while (line != null && !line.equals(ChildBuild.READY)) {
      said.append(line).append('\n');
      line = output.readLine();
    }
    if (line == null) {
      throw new AssertionError("the child exited: " + said);
    }
  }

  /** Sends a signal and returns how long the child took to exit. */
  Duration signal(String signal) throws Exception {
    long start = System.nanoTime();
    new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
    boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    if (!ended) {
      process.destroyForcibly();
      throw new AssertionError("the child does not exit on SIG" + signal);
    }
    return taken;
  }

  /** Waits until it exits. */
  Outcome end() throws InterruptedException {
    String said =
        output
            .lines()
            .filter(line -> !line.startsWith("SLF4J(W)"))
            .collect(Collectors.joining("\n"));
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the child does not exit: " + said);
    }
    return new Outcome(process.exitValue(), said);
  }
}

package dev.cribsheet.maven.fork;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The JVM options for a build, chosen for fast startup rather than peak speed. */
record JavaOptions(List<String> options) {
  /**
   * A build ends before the C2 compiler pays off. Nothing reads the performance counters, and
   * writing them makes Java wait for the disk. No class can be unloaded before the build ends, so a
   * garbage collection to unload classes would be wasted.
   */
  private static final List<String> SHORT_RUN =
      List.of(
          "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:-UsePerfData", "-XX:MetaspaceSize=128m");

  /** Uses fewer, larger memory pages: most of the cost of a new heap is in requesting its pages. */
  private static final String LARGE_STEPS = "-XX:+UseTransparentHugePages";

  /**
   * Most objects live until the build ends, so they are promoted early, in parallel. The young
   * generation is small enough that its memory is reused.
   */
  private static final List<String> ROOM =
      List.of(
          "-XX:+UseParallelGC",
          "-XX:-UseAdaptiveSizePolicy",
          "-XX:InitialRAMPercentage=4",
          "-XX:NewSize=128m",
          "-XX:MaxNewSize=128m",
          "-XX:MaxTenuringThreshold=1");

  /** The collector with the least overhead, used if the heap is limited. */
  private static final String FRUGAL = "-XX:+UseSerialGC";

  /** Sends the JVM's own messages to stderr, because stdout carries the responses. */
  private static final List<String> QUIET =
      List.of("-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=warning:stderr");

  /**
   * No display, and no warning about a missing SLF4J provider. Java 17 generates a class for a
   * reflective method after 15 calls; the last option raises that limit, because the class pays off
   * only later.
   */
  private static final List<String> ALWAYS =
      List.of(
          "-Djava.awt.headless=true",
          "-Dslf4j.internal.verbosity=ERROR",
          "-Dsun.reflect.inflationThreshold=1000");

  /** The options that limit the memory and the cores of a JVM; the forked JVM gets them too. */
  private static final List<String> LIMITS =
      List.of("-Xmx", "-Xms", "-Xss", "-XX:MaxRAM", "-XX:ActiveProcessorCount");

  JavaOptions {
    options = List.copyOf(options);
  }

  /** Returns the options for a fork of the running JVM, including its limits. */
  static JavaOptions here() {
    return of(
        System.getProperty("java.vm.name", ""),
        System.getProperty("os.name", ""),
        ManagementFactory.getRuntimeMXBean().getInputArguments());
  }

  /**
   * Returns the options for a JVM.
   *
   * @param machine the name of the JVM; some options work only in HotSpot
   * @param system the name of the operating system; one option is valid only on Linux
   * @param arguments the options of the running JVM
   */
  static JavaOptions of(String machine, String system, List<String> arguments) {
    List<String> options = new ArrayList<>(ALWAYS);
    if (!machine.contains("OpenJ9")) {
      options.addAll(SHORT_RUN);
      options.addAll(QUIET);
      if (system.equals("Linux")) {
        options.add(LARGE_STEPS);
      }
    }
    List<String> limits =
        arguments.stream()
            .filter(argument -> LIMITS.stream().anyMatch(argument::startsWith))
            .toList();
    if (options.containsAll(SHORT_RUN)) {
      boolean limited = limits.stream().anyMatch(JavaOptions::isOfTheHeap);
      options.addAll(limited ? List.of(FRUGAL) : ROOM);
    }
    options.addAll(limits);
    return new JavaOptions(options);
  }

  /** Returns whether this JVM supports class data sharing archives. */
  boolean canArchive() {
    return options.containsAll(SHORT_RUN);
  }

  private static boolean isOfTheHeap(String limit) {
    return limit.startsWith("-Xm") || limit.startsWith("-XX:MaxRAM");
  }

  JavaOptions and(String... more) {
    return new JavaOptions(Stream.concat(options.stream(), Stream.of(more)).toList());
  }
}

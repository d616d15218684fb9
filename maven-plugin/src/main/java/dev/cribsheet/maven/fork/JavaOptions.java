package dev.cribsheet.maven.fork;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How Java is started for a build: ready soon rather than quick in the end. */
record JavaOptions(List<String> options) {
  /**
   * A build ends before the C2 compiler has paid for itself, and its counters are not used, for
   * which Java waits for the disk. Its classes stay to the end: there is no use in looking for some
   * that could go.
   */
  private static final List<String> SHORT_RUN =
      List.of(
          "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:-UsePerfData", "-XX:MetaspaceSize=128m");

  /** Most of a new heap's cost is to get it from the system, page by page. */
  private static final String LARGE_STEPS = "-XX:+UseTransparentHugePages";

  /**
   * A build keeps much of what it makes until its end: that is put aside at once, by all cores, and
   * the room for what is new is small enough to be used again and again.
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

  /** Else some of what Java itself has to say would meet the answers. */
  private static final List<String> QUIET =
      List.of("-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=warning:stderr");

  /**
   * No window is opened, the log of a library has no place to go, and a method that is called by
   * reflection gets no class of its own until that pays: Java 17 makes one after 15 calls.
   */
  private static final List<String> ALWAYS =
      List.of(
          "-Djava.awt.headless=true",
          "-Dslf4j.internal.verbosity=ERROR",
          "-Dsun.reflect.inflationThreshold=1000");

  /** What limits a Java to a part of the machine. */
  private static final List<String> LIMITS =
      List.of("-Xmx", "-Xms", "-Xss", "-XX:MaxRAM", "-XX:ActiveProcessorCount");

  JavaOptions {
    options = List.copyOf(options);
  }

  /** Those that suit the Java at work here, with its limits. */
  static JavaOptions here() {
    return of(
        System.getProperty("java.vm.name", ""),
        System.getProperty("os.name", ""),
        ManagementFactory.getRuntimeMXBean().getInputArguments());
  }

  /**
   * Chooses them.
   *
   * @param machine its name: one that is not HotSpot does not know all of them
   * @param system the name of the operating system: all but Linux's Java refuse one of them
   * @param arguments those of the Java at work
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

  /** Whether this Java knows archives of classes. */
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

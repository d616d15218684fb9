package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The time that a process and its children took.
 *
 * @param wall seconds of wall clock time
 * @param processor seconds of user and system time; {@code NaN} on a system without {@code /proc}
 */
record Cost(double wall, double processor) {
  private static final Path OWN = Path.of("/proc/self/stat");

  /** The clock ticks per second in the CPU times that Linux reports. */
  private static final double TICKS = 100;

  /** Runs a command; throws an exception if it fails. */
  static Cost of(ProcessBuilder command) throws IOException, InterruptedException {
    double before = processorOfChildren();
    long start = System.nanoTime();
    if (command.start().waitFor() != 0) {
      throw new IllegalStateException(command.command() + " failed");
    }
    double wall = (System.nanoTime() - start) / 1e9;
    return new Cost(wall, processorOfChildren() - before);
  }

  /**
   * Returns the CPU time, in seconds, of the child processes that have ended. Linux adds the time
   * of each child when the child ends.
   */
  private static double processorOfChildren() throws IOException {
    if (!Files.isReadable(OWN)) {
      return Double.NaN;
    }
    String stat = Files.readString(OWN);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
  }

  /** Returns the median wall time and the median CPU time. */
  static Cost median(List<Cost> costs) {
    return new Cost(
        BuildBenchmark.median(costs.stream().map(Cost::wall).toList()),
        BuildBenchmark.median(costs.stream().map(Cost::processor).toList()));
  }

  @Override
  public String toString() {
    return seconds(wall) + " | " + seconds(processor);
  }

  private static String seconds(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f s", value);
  }
}

package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a process took, those it waited for included.
 *
 * @param wall seconds by the clock
 * @param processor seconds of processor time, user and system; not a number where the system has no
 *     {@code /proc}
 */
record Cost(double wall, double processor) {
  private static final Path OWN = Path.of("/proc/self/stat");

  /** Linux counts in hundredths of a second. */
  private static final double TICKS = 100;

  /** Runs a command to its end, which must be a good one. */
  static Cost of(ProcessBuilder command) throws IOException, InterruptedException {
    double before = processorOfChildren();
    long start = System.nanoTime();
    if (command.start().waitFor() != 0) {
      throw new IllegalStateException(command.command() + " failed");
    }
    double wall = (System.nanoTime() - start) / 1e9;
    return new Cost(wall, processorOfChildren() - before);
  }

  /** The system adds a child up here when it has ended: other processes make no difference. */
  private static double processorOfChildren() throws IOException {
    if (!Files.isReadable(OWN)) {
      return Double.NaN;
    }
    String stat = Files.readString(OWN);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
  }

  /** The median of each of the two. */
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

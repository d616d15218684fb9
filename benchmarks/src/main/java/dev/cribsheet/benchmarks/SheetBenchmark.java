package dev.cribsheet.benchmarks;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.SitePipeline;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.source.ParsedFiles;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the CPU time per sheet of a site, on one thread and without a cache: fitting and
 * printing on A4, then printing on Letter. Arguments: a content folder, the number of warm-up
 * rounds and the number of measured rounds.
 */
public final class SheetBenchmark {
  private SheetBenchmark() {}

  /** Prints medians in milliseconds. */
  public static void main(String[] args) {
    Map<String, List<Double>> times = new TreeMap<>();
    int warm = Integer.parseInt(args[1]);
    for (int round = -warm; round < Integer.parseInt(args[2]); round++) {
      round(plan(Path.of(args[0])), round < 0 ? new TreeMap<>() : times);
    }
    System.out.println("| file | median |");
    System.out.println("| --- | ---: |");
    times.forEach(SheetBenchmark::print);
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    times.forEach((name, all) -> (name.endsWith("-a4.pdf") ? first : second).addAll(all));
    print("fitted and printed", first);
    print("printed", second);
  }

  private static void print(String name, List<Double> times) {
    System.out.printf(Locale.ROOT, "| %s | %.0f ms |%n", name, BuildBenchmark.median(times));
  }

  private static SiteOutputs plan(Path content) {
    BuildRequest request = OneBuild.request(content, "site", "cache");
    SitePipeline planner = new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE);
    Diagnostics diagnostics = new Diagnostics();
    return planner
        .plan(planner.tree(diagnostics), diagnostics)
        .orElseThrow(() -> new IllegalStateException(diagnostics.sorted().toString()))
        .plan();
  }

  /** Measures A4 before Letter, so that the time for A4 includes the fitting. */
  private static void round(SiteOutputs plan, Map<String, List<Double>> times) {
    plan.outputs().stream()
        .filter(output -> output.kind() == OutputKind.PDF)
        .filter(output -> !output.path().path().contains("booklet"))
        .sorted((one, other) -> one.path().path().compareTo(other.path().path()))
        .forEach(
            output ->
                times
                    .computeIfAbsent(output.path().path(), name -> new ArrayList<>())
                    .add(cost(plan, output)));
  }

  private static double cost(SiteOutputs plan, Output output) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    byte[] pdf = plan.render(output, new Diagnostics());
    if (pdf.length == 0) {
      throw new IllegalStateException(output.path() + " is empty");
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }
}

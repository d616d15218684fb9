package dev.cribsheet.benchmarks;

import dev.cribsheet.BuildRequest;
import dev.cribsheet.SitePipeline;
import dev.cribsheet.cache.BuildCache;
import dev.cribsheet.content.Content;
import dev.cribsheet.content.ContentLoader;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.markdown.MarkdownParser;
import dev.cribsheet.markdown.model.MarkdownDocument;
import dev.cribsheet.output.Output;
import dev.cribsheet.output.OutputKind;
import dev.cribsheet.output.SiteOutputs;
import dev.cribsheet.source.ParsedFiles;
import dev.cribsheet.source.SourceText;
import dev.cribsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Measures each stage of a build with JMH, timing single calls. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class StageBenchmark {
  static final int PAGES = 200;

  /** A corpus on disk, and the results of the stages before the measured one. */
  @State(Scope.Benchmark)
  public static class Stages {
    private final MarkdownParser parser = new MarkdownParser();
    private Path folder;
    private SitePipeline planner;
    private SourceTree tree;
    private SourceTree bare;
    private SourceText text;
    private SiteOutputs plan;
    private Output page;
    private Output pdf;

    /** Writes the corpus, and a copy with only the front matter of its pages. */
    @Setup
    public void write() throws IOException {
      folder = Files.createTempDirectory("cribsheet-stages");
      new Corpus(PAGES, 1).write(folder.resolve("full"));
      new Corpus(PAGES, 1).write(folder.resolve("bare"));
      for (int i = 1; i <= PAGES; i++) {
        Path file = file("bare", i);
        String all = Files.readString(file);
        Files.writeString(file, all.substring(0, all.indexOf("\n---\n") + 5));
      }
      bare = planner("bare").tree(new Diagnostics());
      planner = planner("full");
      tree = planner.tree(new Diagnostics());
      String all = Files.readString(file("full", 7));
      String body = all.substring(all.indexOf("\n---\n") + 5);
      text = new SourceText("q.md", "q.md", body);
      plan = plan();
      page = output(OutputKind.PAGE, "questions/" + Corpus.name(7));
      pdf = output(OutputKind.PDF, "");
    }

    private Path file(String site, int page) {
      return folder.resolve(site + "/content/questions/" + Corpus.name(page) + ".md");
    }

    private SitePipeline planner(String site) {
      Path content = folder.resolve(site).resolve("content");
      BuildRequest request = OneBuild.request(content, folder.resolve("site").toString(), "unused");
      return new SitePipeline(request, BuildCache.none(), ParsedFiles.NONE);
    }

    private SiteOutputs plan() {
      return planner.plan(tree, new Diagnostics()).orElseThrow().plan();
    }

    private Output output(OutputKind kind, String start) {
      return plan.outputs().stream()
          .filter(output -> output.kind() == kind && output.path().path().startsWith(start))
          .findFirst()
          .orElseThrow();
    }

    /** Deletes the corpus. */
    @TearDown
    public void delete() throws IOException {
      BuildBenchmark.delete(folder);
    }
  }

  /** A new plan for each call, because a plan does not build anything twice. */
  @State(Scope.Thread)
  public static class Fresh {
    private SiteOutputs plan;
    private Output pdf;

    /** Plans the site again. */
    @Setup(Level.Invocation)
    public void plan(Stages stages) {
      plan = stages.plan();
      pdf = plan.find(stages.pdf.path()).orElseThrow();
    }
  }

  /** Parses the Markdown of a 3.3 kB page. */
  @Benchmark
  public MarkdownDocument markdownOfOnePage(Stages stages) {
    SourceText text = stages.text;
    return stages.parser.parse(
        text, 0, text.text().length(), Optional.empty(), Set.of(), new Diagnostics());
  }

  /** Loads 200 pages that have only front matter. */
  @Benchmark
  public Content frontMatterOf200Pages(Stages stages) {
    return ContentLoader.load(stages.bare, BuildCache.none(), new Diagnostics());
  }

  /** Renders the HTML of a page. */
  @Benchmark
  public byte[] renderingOfOnePage(Stages stages) {
    return stages.plan.render(stages.page, new Diagnostics());
  }

  /** Builds the search index of 200 pages and the list of all files. */
  @Benchmark
  public Collection<Output> searchIndexOf200Pages(Fresh fresh) {
    return fresh.plan.outputs();
  }

  /** Fits and prints a sheet. */
  @Benchmark
  public byte[] printOfOneSheet(Stages stages, Fresh fresh) {
    return fresh.plan.render(fresh.pdf, new Diagnostics());
  }
}

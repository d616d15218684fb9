package dev.cribsheet.drawing;

import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagram.Diagram;
import dev.cribsheet.diagram.DiagramParser;
import dev.cribsheet.source.EmbeddedBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every diagram that is drawn in our pack, in the fixtures and in the authors' guide. */
final class PackDiagrams {
  private static final Pattern BLOCK =
      Pattern.compile("^```mermaid\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private PackDiagrams() {}

  /** Returns the diagrams by file and number. */
  static Map<String, Diagram> all() throws IOException {
    Map<String, Diagram> diagrams = new TreeMap<>();
    for (String root : new String[] {"../content", "../docs", "src/test/resources"}) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
          if (!file.toString().contains("target")) {
            read(file, diagrams);
          }
        }
      }
    }
    return diagrams;
  }

  private static void read(Path file, Map<String, Diagram> diagrams) throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(file).replace("\r\n", "\n"));
    for (int i = 1; block.find(); i++) {
      EmbeddedBlock text =
          new EmbeddedBlock(
              block.group(1).lines().toList(), (line, from, to) -> SourceRef.file("" + line));
      String name = file + " " + i;
      DiagramParser.parse(text, new Diagnostics()).ifPresent(drawn -> diagrams.put(name, drawn));
    }
  }
}

package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EclipseMetadataTest {
  private static final Path CLASSES = Path.of("target/classes/META-INF");

  @Test
  void eclipseIsToldToIgnoreEveryGoal() throws IOException {
    Set<String> goals = words("maven/plugin.xml");
    goals.remove("help");
    assertThat(words("m2e/lifecycle-mapping-metadata.xml")).contains("generate").isEqualTo(goals);
  }

  private static Set<String> words(String file) throws IOException {
    return Pattern.compile("<goal>([a-z-]+)</goal>")
        .matcher(Files.readString(CLASSES.resolve(file)))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

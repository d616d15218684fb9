package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/** A project of its own beside a corpus, which Maven builds with the plugin from a repository. */
record MavenProject(Path folder, Path repository) {
  private static final String POM =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.example</groupId>
        <artifactId>bank</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <properties>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <build>
          <plugins>
            <plugin>
              <groupId>dev.cribsheet</groupId>
              <artifactId>cribsheet-maven-plugin</artifactId>
              <version>VERSION</version>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  /** Maven for one goal, offline and quiet, as a reader of ours would start it. */
  ProcessBuilder run(String goal) throws IOException {
    Corpus.text(folder.resolve("pom.xml"), POM.replace("VERSION", version()));
    return new ProcessBuilder(
            "mvn",
            "-o",
            "-q",
            "-B",
            "-Dmaven.repo.local=" + repository.toAbsolutePath(),
            "-f",
            folder.resolve("pom.xml").toString(),
            goal)
        .inheritIO();
  }

  /** The version of these benchmarks is the plugin's, too. */
  private static String version() throws IOException {
    Properties properties = new Properties();
    try (var in = MavenProject.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }
}

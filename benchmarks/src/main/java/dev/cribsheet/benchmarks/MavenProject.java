package dev.cribsheet.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A Maven project that builds the corpus in its folder with the plugin from a given repository. */
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

  /** Makes Maven copy the plugin's dependencies from the user's local repository. */
  private static final String SETTINGS =
      """
      <settings>
        <profiles>
          <profile>
            <id>own</id>
            <activation><activeByDefault>true</activeByDefault></activation>
            <pluginRepositories>
              <pluginRepository>
                <id>own</id>
                <url>REPOSITORY</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
              </pluginRepository>
            </pluginRepositories>
          </profile>
        </profiles>
      </settings>
      """;

  /** Writes the project and builds it once, so that the repository has all dependencies. */
  void prepare() throws IOException, InterruptedException {
    Path own = Path.of(System.getProperty("user.home"), ".m2", "repository");
    Corpus.text(folder.resolve("pom.xml"), POM.replace("VERSION", version()));
    String settings = SETTINGS.replace("REPOSITORY", own.toUri().toString());
    Corpus.text(folder.resolve("settings.xml"), settings);
    Cost.of(maven("-q", "cribsheet:generate"));
  }

  /** Returns the command that runs a goal offline and quietly. */
  ProcessBuilder run(String goal) {
    return maven("-o", "-q", goal);
  }

  private ProcessBuilder maven(String... arguments) {
    List<String> command = new ArrayList<>(List.of("mvn", "-B"));
    command.add("-Dmaven.repo.local=" + repository.toAbsolutePath());
    command.addAll(List.of("-s", folder.resolve("settings.xml").toString()));
    command.addAll(List.of("-f", folder.resolve("pom.xml").toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("maven.log").toFile());
  }

  /** Returns the version of the plugin, which is also the version of the benchmarks. */
  private static String version() throws IOException {
    Properties properties = new Properties();
    try (var in = MavenProject.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    }
    return properties.getProperty("version");
  }
}

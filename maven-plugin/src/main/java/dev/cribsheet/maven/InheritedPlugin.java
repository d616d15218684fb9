package dev.cribsheet.maven;

import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;

/** Checks whether a project has a plugin only because its parent declares it. */
record InheritedPlugin(String key) {
  boolean isIn(MavenProject project) {
    return project.getPlugin(key) != null && !declares(project.getOriginalModel());
  }

  /** Returns whether the POM itself has the plugin among its plugins or those of its profiles. */
  private boolean declares(Model pom) {
    Stream<Build> own = Stream.ofNullable(pom.getBuild());
    Stream<BuildBase> profiles =
        pom.getProfiles().stream().map(Profile::getBuild).flatMap(Stream::ofNullable);
    return Stream.concat(own, profiles)
        .flatMap(build -> build.getPlugins().stream())
        .map(Plugin::getKey)
        .anyMatch(key::equals);
  }
}

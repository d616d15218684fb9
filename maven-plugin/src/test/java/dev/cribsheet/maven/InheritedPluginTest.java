package dev.cribsheet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Build;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class InheritedPluginTest {
  private static final String GROUP = "dev.cribsheet";
  private static final String ARTIFACT = "cribsheet-maven-plugin";

  private final Model effective = new Model();
  private final Model pom = new Model();

  @Test
  void aPluginThatOnlyTheParentDeclaresIsInherited() {
    effective.setBuild(withPlugin(new Build()));
    assertThat(isInherited()).isTrue();
    pom.setBuild(new Build());
    assertThat(isInherited()).isTrue();
  }

  @Test
  void aPluginOfThePomIsNotInherited() {
    effective.setBuild(withPlugin(new Build()));
    pom.setBuild(withPlugin(new Build()));
    assertThat(isInherited()).isFalse();
  }

  @Test
  void aPluginOfAProfileIsNotInherited() {
    effective.setBuild(withPlugin(new Build()));
    Profile profile = new Profile();
    profile.setBuild(withPlugin(new BuildBase()));
    pom.addProfile(profile);
    assertThat(isInherited()).isFalse();
  }

  @Test
  void aPluginOfTheCommandLineIsNotInherited() {
    effective.setBuild(new Build());
    assertThat(isInherited()).isFalse();
  }

  private boolean isInherited() {
    MavenProject project = new MavenProject(effective);
    project.setOriginalModel(pom);
    return new InheritedPlugin(GROUP + ":" + ARTIFACT).isIn(project);
  }

  private static <B extends BuildBase> B withPlugin(B build) {
    Plugin plugin = new Plugin();
    plugin.setGroupId(GROUP);
    plugin.setArtifactId(ARTIFACT);
    build.addPlugin(plugin);
    return build;
  }
}

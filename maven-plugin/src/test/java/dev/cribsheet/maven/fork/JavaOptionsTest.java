package dev.cribsheet.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaOptionsTest {
  @Test
  void theLimitsOfMavensJavaAreItsOwnAndNothingElseIs() {
    List<String> limits =
        List.of(
            "-Xmx2g",
            "-Xms1g",
            "-Xss4m",
            "-XX:MaxRAMPercentage=50",
            "-XX:MaxRAM=4g",
            "-XX:ActiveProcessorCount=2");
    List<String> arguments =
        new ArrayList<>(
            List.of("-XX:+UseG1GC", "-agentlib:jdwp=suspend=y", "-Dfile.encoding=C", "-ea"));
    arguments.addAll(limits);
    assertThat(JavaOptions.of("OpenJDK 64-Bit Server VM", "Linux", arguments).options())
        .startsWith("-Djava.awt.headless=true")
        .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto")
        .endsWith(limits.toArray(String[]::new))
        .doesNotContainAnyElementsOf(arguments.subList(0, 4));
  }

  @Test
  void theHeapHasRoomUnlessItIsLimited() {
    List<String> room = List.of("-XX:+UseParallelGC", "-XX:NewSize=128m");
    String frugal = "-XX:+UseSerialGC";
    assertThat(JavaOptions.of("OpenJDK", "Linux", List.of("-Xss4m")).options())
        .containsAll(room)
        .doesNotContain(frugal);
    for (String limit : List.of("-Xmx256m", "-Xms64m", "-XX:MaxRAM=1g")) {
      assertThat(JavaOptions.of("OpenJDK", "Linux", List.of(limit)).options())
          .contains(frugal)
          .doesNotContainAnyElementsOf(room);
    }
  }

  @Test
  void onlyTheJavaOfLinuxIsToldToTakeLargePages() {
    String large = "-XX:+UseTransparentHugePages";
    assertThat(JavaOptions.of("OpenJDK", "Linux", List.of()).options()).contains(large);
    for (String system : List.of("Mac OS X", "Windows 11", "AIX", "")) {
      assertThat(JavaOptions.of("OpenJDK", system, List.of()).options()).doesNotContain(large);
    }
  }

  @Test
  void anotherMachineGetsNoOptionsThatItMayNotKnow() {
    assertThat(JavaOptions.of("Eclipse OpenJ9 VM", "Linux", List.of("-Xmx1g")).options())
        .containsExactly(
            "-Djava.awt.headless=true",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dsun.reflect.inflationThreshold=1000",
            "-Xmx1g");
  }
}

package dev.cribsheet.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssetTypeTest {
  @Test
  void theGuideListsAllHarmlessTypes() throws IOException {
    String guide = Files.readString(Path.of("../docs/authoring.md"));
    String table = guide.substring(guide.indexOf("| kind | types |"));
    Set<String> listed =
        Pattern.compile("`([a-z0-9]+)`")
            .matcher(table.substring(0, table.indexOf("\n\n")))
            .results()
            .map((MatchResult type) -> type.group(1))
            .collect(Collectors.toSet());
    assertThat(AssetType.HARMLESS).isEqualTo(listed);
  }
}

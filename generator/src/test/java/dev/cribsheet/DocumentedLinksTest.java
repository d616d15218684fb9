package dev.cribsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each link in the docs leads to an existing file and, with a fragment, to one of its headings. */
class DocumentedLinksTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^(`{3,}).*?^\\1$|`[^`\n]+`|^ {4}[^\n]*$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]*)(?:#([^)\\s]+))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CONTRIBUTING.md",
        "ARCHITECTURE.md",
        "themes/README.md",
        "docs/authoring.md",
        "docs/goals.md",
        "docs/publish.md",
        "docs/performance.md",
        "docs/bad-inputs.md",
        "docs/teams.md",
        "docs/themes.md"
      })
  void everyLinkLeadsSomewhere(String doc) throws IOException {
    Path file = ROOT.resolve(doc);
    List<String> broken = new ArrayList<>();
    for (var link :
        LINK.matcher(EXAMPLE.matcher(Files.readString(file)).replaceAll("")).results().toList()) {
      Path target = link.group(1).isEmpty() ? file : file.resolveSibling(link.group(1));
      if (!Files.exists(target)
          || link.group(2) != null && !anchors(target).contains(link.group(2))) {
        broken.add(link.group());
      }
    }
    assertThat(broken).isEmpty();
  }

  /** Returns the anchors that a code host derives from headings. */
  private static Set<String> anchors(Path file) throws IOException {
    String text = Files.readString(file).replaceAll("(?ms)^(`{3,}).*?^\\1$", "");
    return HEADING
        .matcher(text)
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}

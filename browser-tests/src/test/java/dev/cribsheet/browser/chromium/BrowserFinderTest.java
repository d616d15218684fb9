package dev.cribsheet.browser.chromium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserFinderTest {
  @TempDir Path folder;

  @Test
  void theVariableComesBeforeThePath() throws IOException {
    Path named = program("somewhere", "my-chromium");
    Path onPath = program("bin", "chromium");
    assertThat(find(Map.of("CHROMIUM", named.toString(), "PATH", onPath.getParent().toString())))
        .contains(named);
  }

  @Test
  void aVariableThatNamesNoProgramIsAnError() {
    String missing = folder.resolve("missing").toString();
    assertThatThrownBy(() -> find(Map.of("CHROMIUM", missing)))
        .isInstanceOf(NoBrowserException.class)
        .hasMessage("CHROMIUM is '%s', which is not a program", missing);
  }

  @Test
  void chromiumComesBeforeChromeOnThePath() throws IOException {
    Path chrome = program("first", "google-chrome");
    Path chromium = program("second", "chromium");
    String path = chrome.getParent() + File.pathSeparator + chromium.getParent();
    assertThat(find(Map.of("PATH", path))).contains(chromium);
  }

  @Test
  void theHeadlessShellComesBeforeTheWholeBrowser() throws IOException {
    Path chromium = program("first", "chromium");
    Path shell = program("second", "chromium-headless-shell");
    String path = chromium.getParent() + File.pathSeparator + shell.getParent();
    assertThat(find(Map.of("PATH", path))).contains(shell);
  }

  @Test
  void aFileThatCannotRunIsPassedOver() throws IOException {
    Path file = Files.writeString(folder.resolve("chromium"), "");
    assertThat(find(Map.of("PATH", file.getParent().toString()))).isEmpty();
  }

  @Test
  void withoutAPathThereIsNone() {
    assertThat(find(Map.of())).isEmpty();
  }

  private Optional<Path> find(Map<String, String> environment) {
    return new BrowserFinder(environment).find();
  }

  private Path program(String in, String name) throws IOException {
    Path file = Files.createDirectories(folder.resolve(in)).resolve(name);
    Files.writeString(file, "");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}

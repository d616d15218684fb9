package dev.cribsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress can be exported to a file and imported again. */
@InBrowser
class ProgressFileIT {
  private static final String ALL = "checklists.html";

  @ParameterizedTest
  @EnumSource
  void whatWasExportedCanBeImported(Way way, Visitor visitor, @TempDir Path folder)
      throws IOException {
    Page page = visitor.open(way, ALL);
    Locator boxes = page.locator("input[data-tick]");
    boxes.nth(0).check();
    boxes.nth(20).check();
    Path file = export(page, folder);
    JsonObject progress = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertThat(progress.get("format").getAsString()).isEqualTo("cribsheet-progress");
    assertThat(progress.getAsJsonObject("entries").keySet()).hasSize(2);

    page.evaluate("() => localStorage.clear()");
    page.reload();
    assertThat(boxes.nth(0)).not().isChecked();
    page.locator("[data-import]").setInputFiles(file);
    assertThat(boxes.nth(0)).isChecked();
    assertThat(boxes.nth(20)).isChecked();
    assertThat(page.locator("[data-progress-tools] > [data-counter]")).containsText("2 of ");
    page.reload();
    assertThat(boxes.nth(20)).isChecked();
  }

  @Test
  void questionsDoneGoWithTheFile(Visitor visitor, @TempDir Path folder) throws IOException {
    Page page = visitor.open(Way.OVER_LOOPBACK, "questions/chat.html");
    page.locator("[data-mark-done]").check();
    page.navigate(visitor.address(Way.OVER_LOOPBACK, ALL));
    Path file = export(page, folder);
    page.evaluate("() => localStorage.clear()");
    page.locator("[data-import]").setInputFiles(file);
    assertThat(page.locator("[data-message]")).not().isEmpty();
    page.navigate(visitor.address(Way.OVER_LOOPBACK, "questions/chat.html"));
    assertThat(page.locator("[data-mark-done]")).isChecked();
  }

  private static Path export(Page page, Path folder) {
    Download download = page.waitForDownload(() -> page.locator("[data-export]").click());
    assertThat(download.suggestedFilename()).endsWith(".json");
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not JSON",
        "null",
        "[]",
        "{\"format\": \"something-else\", \"entries\": {}}",
        "{\"format\": \"cribsheet-progress\", \"version\": 1, \"site\": \"cribsheet-system-design\"}",
        "{\"format\": \"cribsheet-progress\", \"version\": 1, \"site\": \"another\", \"entries\": {}}",
        "{\"format\": \"cribsheet-progress\", \"version\": 1, \"site\": \"cribsheet-system-design\","
            + " \"entries\": {\"tick:understand-consistency\": \"1\", \"theme\": \"dark\"}}",
        "{\"format\": \"cribsheet-progress\", \"version\": 1, \"site\": \"cribsheet-system-design\","
            + " \"entries\": {\"tick:understand-consistency\": 1}}",
      })
  void aWrongFileIsRefusedAndChangesNothing(String text, Visitor visitor) {
    Page page = visitor.open(Way.FROM_DISK, ALL);
    page.locator("input[data-tick]").first().check();
    String before = storage(page);
    page.locator("[data-import]")
        .setInputFiles(
            new FilePayload(
                "progress.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("[data-message]"))
        .hasText("This file is not a Cribsheet progress file. Nothing was changed.");
    assertThat(storage(page)).isEqualTo(before);
    assertThat(page.locator("[data-progress-tools] > [data-counter]")).containsText("1 of ");
  }

  private static String storage(Page page) {
    return (String) page.evaluate("() => JSON.stringify(Object.entries(localStorage).sort())");
  }
}

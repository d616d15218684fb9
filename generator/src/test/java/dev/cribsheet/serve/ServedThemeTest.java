package dev.cribsheet.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** The theme folder of a served site, which has none at first. */
class ServedThemeTest {
  @TempDir Path temp;

  private ServedSite site;

  @BeforeEach
  void start() throws IOException {
    site = new ServedSite(temp);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @RepeatedTest(10) // the page and the event come from two threads
  void eachSaveIsServedAndReloaded() throws IOException {
    assertThat(site.get("/one.html")).contains("The red one.").doesNotContain("<b>Ours</b>");
    try (Socket events = site.send("/_cribsheet/events", "")) {
      String first = ServedSite.line(events, "data: ");
      save("templates/page.peb", page("Ours"));
      assertThat(site.get("/one.html")).contains("<b>Ours</b>", "The red one.");
      assertThat(ServedSite.line(events, "data: ")).isNotEqualTo(first);
    }
    save("templates/page.peb", page("Newer"));
    assertThat(site.get("/one.html")).contains("<b>Newer</b>");
    save("theme.css", "p { color: #123456; }");
    assertThat(style()).contains("#123456");
    Files.delete(temp.resolve("theme/templates/page.peb"));
    site.await("/one.html", "<h1>One</h1>");
  }

  @RepeatedTest(10) // the page and the event come from two threads
  void aBrokenTemplateIsToldAndTheLastGoodPageStays() throws IOException {
    save("templates/page.peb", page("Good"));
    assertThat(site.get("/one.html")).contains("<b>Good</b>");
    save("templates/page.peb", "{% if %}");
    assertThat(site.get("/one.html")).contains("theme/templates/page.peb:1:1: error CS503");
    assertThat(site.get("/_cribsheet/last/one.html")).contains("<b>Good</b>");
    save("templates/page.peb", page("Fixed"));
    site.await("/one.html", "<b>Fixed</b>");
  }

  @RepeatedTest(10) // the page and the event come from two threads
  void aTemplateThatFailsOnAPageIsToldAndTheLastGoodPageStays() throws IOException {
    save("templates/page.peb", page("Good"));
    assertThat(site.get("/one.html")).contains("<b>Good</b>");
    save("templates/page.peb", page("{{ page.titel }}"));
    assertThat(site.get("/one.html")).contains("PageView has no &#39;titel&#39;", "CS503");
    assertThat(site.get("/_cribsheet/last/one.html")).contains("<b>Good</b>");
    site.write("pages/one.md", "# One\n\nThe blue one.\n");
    assertThat(site.get("/one.html")).contains("CS503");
    assertThat(site.get("/_cribsheet/last/one.html")).contains("<b>Good</b>");
    save("templates/page.peb", page("Fixed"));
    site.await("/one.html", "<b>Fixed</b>");
    assertThat(site.get("/one.html")).contains("The blue one.");
  }

  private String style() throws IOException {
    String page = site.get("/one.html");
    String path = page.replaceAll("(?s).*href=\"([^\"]*theme/site-\\w+\\.css)\".*", "$1");
    return site.get("/" + path);
  }

  private static String page(String mark) {
    return "{% extends \"parent:page.peb\" %}\n{% block main %}<b>"
        + mark
        + "</b>{{ parent() }}{% endblock %}\n";
  }

  private void save(String path, String text) throws IOException {
    Path file = temp.resolve("theme").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.browser.site.BuiltSite;
import dev.cribsheet.browser.site.Pack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nu.validator.checker.InfoAwareErrorHandler;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXParseException;

/** Checks all pages with the Nu Html Checker. */
class HtmlCheckerIT {
  /**
   * A false alarm: the checker reads from disk, where {@code 'self'} matches nothing. Browsers do
   * load these files.
   */
  private static final String OWN_FILE_ON_DISK =
      "Resource violates Content Security Policy \\(meta tag\\):"
          + " external \\w+ “(/|(\\.\\./)*)[\\w-]+/[\\w.-]+” blocked by “\\w+-src” directive\\.";

  /** The checker does not know cascade layers yet. */
  private static final String UNKNOWN_RULE = "CSS: Unrecognized at-rule “@layer”";

  @ParameterizedTest
  @EnumSource
  void findsNoErrorAndNoWarning(Pack pack) throws Exception {
    BuiltSite site = BuiltSite.of(pack);
    List<String> pages = pack.isGenerated() ? site.pagesWithoutRepeats() : site.pages();
    assertThat(messages(site.folder(), pages)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsNoErrorInTheStyles(Pack pack) throws Exception {
    Path theme = BuiltSite.of(pack).folder().resolve("theme");
    try (Stream<Path> files = Files.list(theme)) {
      List<String> styles =
          files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".css")).toList();
      assertThat(styles).hasSize(2);
      assertThat(messages(theme, styles)).isEmpty();
    }
  }

  @Test
  void findsTheMistakesOfEachPage(@TempDir Path temp) throws Exception {
    String page =
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>T</title></head><body>%s";
    Files.writeString(temp.resolve("a.html"), page.formatted("<p id=a>A<p id=a>B<p><a bad>C</a>"));
    Files.writeString(temp.resolve("b.html"), page.formatted("<p>Fine"));
    Files.writeString(temp.resolve("c.html"), page.formatted("<p id=a>A<p id=a>B<h1></h1>"));
    assertThat(messages(temp, List.of("a.html", "b.html", "c.html")))
        .anyMatch(message -> message.matches("a.html:1: Duplicate ID .*"))
        .anyMatch(message -> message.matches("a.html:1: Attribute .bad. not allowed .*"))
        .noneMatch(message -> message.startsWith("b.html"))
        .anyMatch(message -> message.matches("c.html:1: Duplicate ID .*"))
        .anyMatch(message -> message.matches("c.html:1: Empty heading.*"));
  }

  /** Shared by all pages, because reading the schema takes longer than checking a page. */
  private static List<String> messages(Path folder, List<String> pages) throws Exception {
    SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, true);
    checker.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
    List<String> messages = new ArrayList<>();
    for (String page : pages) {
      Messages found = new Messages();
      checker.setUpValidatorAndParsers(found, false, false);
      if (page.endsWith(".css")) {
        checker.checkCssFile(folder.resolve(page).toFile(), true);
      } else {
        checker.checkHtmlFile(folder.resolve(page).toFile(), true);
      }
      found.lines.forEach((text, line) -> messages.add(page + ":" + line + ": " + text));
    }
    return messages;
  }

  /** Collects each message once, with the first line that it refers to. */
  private static final class Messages implements InfoAwareErrorHandler {
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    @Override
    public void info(SAXParseException message) {
      add(message);
    }

    @Override
    public void warning(SAXParseException message) {
      add(message);
    }

    @Override
    public void error(SAXParseException message) {
      add(message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      add(message);
    }

    private void add(SAXParseException message) {
      String text = message.getMessage();
      if (!text.matches(OWN_FILE_ON_DISK) && !text.equals(UNKNOWN_RULE)) {
        lines.putIfAbsent(message.getMessage(), message.getLineNumber());
      }
    }
  }
}

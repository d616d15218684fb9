package dev.cribsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cribsheet.browser.site.BuiltSite;
import dev.cribsheet.browser.site.Pack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** The Nu Html Checker over all pages. */
class HtmlCheckerIT {
  /** The checker reads from disk, where {@code 'self'} names nothing; browsers load the files. */
  private static final String OWN_FILE_ON_DISK =
      "Resource violates Content Security Policy \\(meta tag\\):"
          + " external \\w+ “(/|(\\.\\./)*)[\\w-]+/[\\w.-]+” blocked by “\\w+-src” directive\\.";

  @ParameterizedTest
  @EnumSource
  void findsNoErrorAndNoWarning(Pack pack) throws IOException, SAXException {
    BuiltSite site = BuiltSite.of(pack);
    List<String> messages = new ArrayList<>();
    for (String page : site.pages()) {
      messages(site, page).forEach((text, line) -> messages.add(page + ":" + line + ": " + text));
    }
    assertThat(messages).isEmpty();
  }

  /** Each message once, with the first line that it is about. */
  private Map<String, String> messages(BuiltSite site, String page)
      throws IOException, SAXException {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(OutputFormat.JSON);
    String answer = checker.validate(site.folder().resolve(page));
    Map<String, String> messages = new LinkedHashMap<>();
    for (JsonElement element :
        JsonParser.parseString(answer).getAsJsonObject().getAsJsonArray("messages")) {
      JsonObject message = element.getAsJsonObject();
      String text = message.get("message").getAsString();
      if (!text.matches(OWN_FILE_ON_DISK)) {
        messages.putIfAbsent(text, String.valueOf(message.get("lastLine")));
      }
    }
    return messages;
  }
}

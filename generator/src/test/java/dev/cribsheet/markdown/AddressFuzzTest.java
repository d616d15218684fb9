package dev.cribsheet.markdown;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cribsheet.html.HtmlEscaper;
import dev.cribsheet.html.SafeUrl;
import dev.cribsheet.markdown.html.CharacterFilter;
import dev.cribsheet.markdown.html.LinkPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * {@link LinkPolicy} never allows a URL that a browser would run as a script, or resolve
 * differently than the policy does.
 */
class AddressFuzzTest {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  @FuzzTest(maxDuration = "15m")
  void aBrowserReadsAnAllowedAddressTheSameWay(byte[] bytes) {
    String text = CharacterFilter.of(new String(bytes, StandardCharsets.UTF_8).replace('\r', '\n'));
    checkPolicy(CharacterFilter.decode(new String(bytes, StandardCharsets.UTF_8)));
    checkField(text.strip());
    for (String markdown :
        List.of(
            "[a](<" + text + ">)",
            "[a](" + text + " 'b')",
            "<" + text + ">",
            "[a]\n\n[a]: " + text + "\n",
            "![a](<" + text + ">)",
            "x " + text + " y",
            "| a |\n| --- |\n| [b](" + text + ") |\n")) {
      checkMarkup(Rendered.of(markdown, Optional.empty()).html());
    }
  }

  private static void checkPolicy(String address) {
    SafeUrl.Kind kind = LinkPolicy.kind(address);
    if (kind == SafeUrl.Kind.REFUSED) {
      return;
    }
    String seen = asABrowserReads(address);
    boolean hasScheme = !scheme(seen).isEmpty();
    if (kind == SafeUrl.Kind.RELATIVE && (hasScheme || seen.startsWith("/"))) {
      throw new AssertionError("not relative: " + seen);
    }
    if (kind == SafeUrl.Kind.EXTERNAL) {
      checkAllowed(seen);
      String encoded = LinkPolicy.encoded(address);
      if (!encoded.matches("[!-~]*") || encoded.matches(".*[\"<>`\\\\^{|}].*")) {
        throw new AssertionError("not encoded: " + encoded);
      }
      if (!LinkPolicy.encoded(encoded).equals(encoded)) {
        throw new AssertionError("encoded twice: " + encoded);
      }
      checkMarkup("<a href=\"" + HtmlEscaper.escape(encoded) + "\" rel=\"external\">a</a>");
    }
  }

  /** Checks a URL from YAML, which templates write into an attribute. */
  private static void checkField(String url) {
    if (SafeUrl.isWeb(url)) {
      checkAllowed(asABrowserReads(url));
      Element link = Jsoup.parse("<a href=\"" + HtmlEscaper.escape(url) + "\">").selectFirst("a");
      if (link == null || !link.attr("href").equals(url) || link.attributesSize() != 1) {
        throw new AssertionError("breaks out: " + url);
      }
    }
  }

  /** Checks that every URL except our slots has an allowed scheme and is plain text. */
  private static void checkMarkup(String html) {
    Document page = Jsoup.parse(html);
    for (Element element : page.select("[href], [src]")) {
      String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
      if (element.hasAttr("src") && !address.startsWith("slot:")) {
        throw new AssertionError("an image from another host: " + element);
      }
      if (address.startsWith("slot:")) {
        String path = address.substring("slot:".length());
        if (LinkPolicy.kind(path) != SafeUrl.Kind.RELATIVE) {
          throw new AssertionError("not relative: " + element);
        }
      } else if (!address.startsWith("#")) {
        checkAllowed(asABrowserReads(address));
        if (!element.attr("rel").equals("external") || !address.matches("[!-~]*")) {
          throw new AssertionError("not external: " + element);
        }
      }
    }
  }

  private static void checkAllowed(String seen) {
    if (!SCHEMES.contains(scheme(seen))) {
      throw new AssertionError("not an allowed scheme: " + seen);
    }
  }

  private static String scheme(String seen) {
    int colon = seen.indexOf(':');
    boolean scheme = colon > 0 && seen.substring(0, colon).matches("[a-z][a-z0-9+.-]*");
    return scheme ? seen.substring(0, colon) : "";
  }

  /** Browsers drop spaces and controls at the ends, and all tabs and newlines; \ is a slash. */
  private static String asABrowserReads(String address) {
    return address
        .replaceAll("^[\\x00- ]+|[\\x00- ]+$", "")
        .replaceAll("[\\t\\n\\r]", "")
        .replace('\\', '/')
        .toLowerCase(Locale.ROOT);
  }
}

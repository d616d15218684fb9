package dev.cribsheet.markdown;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cribsheet.html.SafeUrl;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** No spelling of an address that a browser would run or send elsewhere gets through the gate. */
class AddressFuzzTest {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  @FuzzTest(maxDuration = "10m")
  void whatTheGateAllowsABrowserReadsTheSameWay(byte[] bytes) {
    String address = EngineText.meaning(new String(bytes, StandardCharsets.UTF_8));
    SafeUrl.Kind kind = AddressGate.kind(address);
    if (kind == SafeUrl.Kind.REFUSED) {
      return;
    }
    String seen = asABrowserReads(address);
    int colon = seen.indexOf(':');
    boolean scheme = colon > 0 && seen.substring(0, colon).matches("[a-z][a-z0-9+.-]*");
    if (kind == SafeUrl.Kind.RELATIVE && (scheme || seen.startsWith("/"))) {
      throw new AssertionError("not relative: " + seen);
    }
    if (kind == SafeUrl.Kind.EXTERNAL) {
      if (!scheme || !SCHEMES.contains(seen.substring(0, colon))) {
        throw new AssertionError("not a scheme of ours: " + seen);
      }
      String encoded = AddressGate.encoded(address);
      if (!encoded.matches("[!-~]*") || encoded.matches(".*[\"<>`\\\\^{|}].*")) {
        throw new AssertionError("not encoded: " + encoded);
      }
    }
  }

  /** Blanks and controls at the ends, tabs and line ends anywhere are dropped; \ is a slash. */
  private static String asABrowserReads(String address) {
    return address
        .replaceAll("^[\\x00- ]+|[\\x00- ]+$", "")
        .replaceAll("[\\t\\n\\r]", "")
        .replace('\\', '/')
        .toLowerCase(Locale.ROOT);
  }
}

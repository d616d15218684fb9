package dev.cribsheet.render.search;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.cache.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * A script of the index that passes its data to the search script.
 *
 * @param name such as {@code t12}: the kind of data and a number
 * @param data a JavaScript expression
 * @param hash a hash of the data; short, because the manifest lists one per file
 */
record IndexFile(String name, String data, String hash) {
  static final String FOLDER = "search/";

  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int HASH = 4;
  private static final int BITS = 5;

  IndexFile(String name, String data) {
    this(name, data, hash(data));
  }

  byte[] bytes() {
    return ("cribsheet.search.add(\"" + name + "\", " + data + ");\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  UrlPath url() {
    return new UrlPath(FOLDER + name + "-" + hash + ".js");
  }

  private static String hash(String data) {
    byte[] sum = Sha256.of(data);
    StringBuilder hash = new StringBuilder();
    for (int i = 0; i < HASH; i++) {
      hash.append(DIGITS.charAt(sum[i] & (1 << BITS) - 1));
    }
    return hash.toString();
  }
}

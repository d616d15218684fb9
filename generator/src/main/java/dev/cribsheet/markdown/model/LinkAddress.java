package dev.cribsheet.markdown.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A resolved relative link: a file in the content folder and a position in it.
 *
 * @param path relative to the content folder, without {@code .} and {@code ..} segments
 * @param fragment without the {@code #}; empty for the top of the file
 */
public record LinkAddress(String path, String fragment) {
  /**
   * Resolves a destination relative to a file, or to the content folder if it starts with a slash.
   * Empty if the result is outside the content folder.
   */
  public static Optional<LinkAddress> of(String from, String destination) {
    int hash = destination.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(destination.substring(hash + 1));
    String target = target(destination);
    if (target.isEmpty()) {
      return Optional.of(new LinkAddress(from, fragment));
    }
    Deque<String> parts = new ArrayDeque<>();
    String folder = target.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    for (String part : (folder + target).split("/")) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    String path = Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC);
    return Optional.of(new LinkAddress(path, fragment));
  }

  /**
   * Returns whether a destination has a {@code ..} segment, even if it stays in the content folder.
   */
  public static boolean climbs(String destination) {
    return List.of(target(destination).split("/")).contains("..");
  }

  private static String target(String destination) {
    return decoded(destination.split("#", 2)[0]);
  }

  /** Decodes percent escapes but not {@code +}; returns text with an invalid escape unchanged. */
  private static String decoded(String text) {
    try {
      return text.indexOf('%') < 0
          ? text
          : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}

package dev.cribsheet.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rejects file names that some operating systems do not allow, or that are misleading. */
final class PortableNames {
  private static final int LONGEST_PATH = 200;
  private static final String NOT_ALLOWED = "<>:\"|?*\\";
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\\..*)?");

  private PortableNames() {}

  /** Returns what is wrong with a name or with the path that ends in it; empty if both are fine. */
  static Optional<String> problem(String name, String path) {
    if (DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of("the name is reserved on Windows");
    }
    if (name.endsWith(".") || !name.strip().equals(name)) {
      return Optional.of("the name starts with a space, or ends with a space or a dot");
    }
    if (path.codePointCount(0, path.length()) > LONGEST_PATH) {
      return Optional.of("the path is longer than " + LONGEST_PATH + " characters");
    }
    return name.codePoints()
        .filter(c -> NOT_ALLOWED.indexOf(c) >= 0 || isInvisible(c))
        .boxed()
        .findFirst()
        .map(c -> "the name contains the character " + described(c));
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE
        || Character.isISOControl(c);
  }

  private static String described(int c) {
    return isInvisible(c)
        ? String.format(Locale.ROOT, "U+%04X", c)
        : "'" + Character.toString(c) + "'";
  }
}

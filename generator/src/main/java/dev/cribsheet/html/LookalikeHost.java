package dev.cribsheet.html;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects host names that imitate another name with letters from a different script. */
final class LookalikeHost {
  private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^/?#@]*@)?([^/?#:]*)");

  /** Created only if a host has a non-ASCII letter, because it reads large tables. */
  private static final class Checker {
    private static final SpoofChecker MIXED =
        new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();
  }

  private LookalikeHost() {}

  /** True for a URL whose host has a deceptive label. */
  static boolean in(String url) {
    Matcher host = HOST.matcher(url);
    if (!host.lookingAt() || isAscii(host.group(1))) {
      return false;
    }
    for (String label : host.group(1).split("[.\u3002\uFF0E\uFF61]")) {
      if (!isAscii(label) && isDeceptive(label)) {
        return true;
      }
    }
    return false;
  }

  /** True for mixed scripts, or for one script whose letters all look like ASCII letters. */
  private static boolean isDeceptive(String label) {
    return Checker.MIXED.failsChecks(label) || isAscii(Checker.MIXED.getSkeleton(label));
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}

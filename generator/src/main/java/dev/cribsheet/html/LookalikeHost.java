package dev.cribsheet.html;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a host that is spelt with letters of one script to look like a name in another. */
final class LookalikeHost {
  private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^/?#@]*@)?([^/?#:]*)");

  /** Built only when a host has a letter that is not plain: it reads large tables. */
  private static final class Checker {
    private static final SpoofChecker MIXED =
        new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();
  }

  private LookalikeHost() {}

  /** True for an address whose host has such a part. */
  static boolean in(String url) {
    Matcher host = HOST.matcher(url);
    if (!host.lookingAt() || isPlain(host.group(1))) {
      return false;
    }
    for (String label : host.group(1).split("[.\u3002\uFF0E\uFF61]")) {
      if (!isPlain(label) && deceives(label)) {
        return true;
      }
    }
    return false;
  }

  /** Mixed scripts, or one script of which every letter looks like a plain one. */
  private static boolean deceives(String label) {
    return Checker.MIXED.failsChecks(label) || isPlain(Checker.MIXED.getSkeleton(label));
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}

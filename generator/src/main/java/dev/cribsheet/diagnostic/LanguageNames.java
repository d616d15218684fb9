package dev.cribsheet.diagnostic;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds the code of a language that an author named in words. */
public final class LanguageNames {
  private LanguageNames() {}

  /** The code of a language with this English or own name, in any case; {@code Deutsch} is de. */
  public static Optional<String> code(String name) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(
            code ->
                ULocale.getDisplayLanguage(code, code).equalsIgnoreCase(name)
                    || ULocale.getDisplayLanguage(code, "en").equalsIgnoreCase(name))
        .findFirst();
  }
}

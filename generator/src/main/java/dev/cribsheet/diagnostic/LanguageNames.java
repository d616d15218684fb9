package dev.cribsheet.diagnostic;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds the code of a language by its name. */
public final class LanguageNames {
  private LanguageNames() {}

  /**
   * Returns the code of a language by its English or native name, ignoring case: {@code de} for
   * {@code Deutsch}.
   */
  public static Optional<String> code(String name) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(
            code ->
                ULocale.getDisplayLanguage(code, code).equalsIgnoreCase(name)
                    || ULocale.getDisplayLanguage(code, "en").equalsIgnoreCase(name))
        .findFirst();
  }
}

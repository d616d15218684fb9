package dev.cribsheet.render.search;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;

/** Reduces the inflected forms of a word to one stem, by the Snowball rules for the language. */
final class Stemmer {
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "ca", "da", "de", "el", "en", "es", "et", "fi", "fr", "hu", "id", "it", "nb", "nl",
          "nn", "no", "pt", "ro", "ru", "sv", "tr");

  /** A Snowball stemmer is not thread-safe. */
  private final ThreadLocal<Optional<SnowballStemmer>> stemmers;

  private Stemmer(String language) {
    this.stemmers = ThreadLocal.withInitial(() -> snowball(language));
  }

  /** Returns the stemmer of a language; words of an unknown language keep their endings. */
  static Stemmer of(String tag) {
    return new Stemmer(Locale.forLanguageTag(tag).getLanguage());
  }

  /** Snowball names its classes after the English names of the languages. */
  private static Optional<SnowballStemmer> snowball(String language) {
    if (!LANGUAGES.contains(language)) {
      return Optional.empty();
    }
    String tag = language.equals("nb") || language.equals("nn") ? "no" : language;
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    try {
      Class<?> type = Class.forName("org.tartarus.snowball.ext." + name + "Stemmer");
      return Optional.of((SnowballStemmer) type.getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no stemmer for '" + language + "'", e);
    }
  }

  /** Returns the folded stem of a word, given in lower case and with its accents. */
  String stem(String word) {
    Optional<SnowballStemmer> stemmer = stemmers.get();
    if (stemmer.isEmpty() || !word.codePoints().allMatch(Character::isLetter)) {
      return CharacterFolding.fold(word);
    }
    stemmer.get().setCurrent(word);
    stemmer.get().stem();
    String stem = CharacterFolding.fold(stemmer.get().getCurrent());
    return stem.isEmpty() ? CharacterFolding.fold(word) : stem;
  }
}

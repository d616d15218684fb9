package dev.cribsheet.render.search;

import java.util.Locale;
import java.util.Optional;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Brings the forms of a word together, by the Snowball rules of the site's language. */
final class Stemmer {
  /** A stemmer is for one thread; none for a language that is not known. */
  private final ThreadLocal<Optional<SnowballStemmer>> stemmers;

  private Stemmer(String language) {
    this.stemmers = ThreadLocal.withInitial(() -> stemmer(language));
  }

  /** The stems of a language; one that is not known leaves words as they are. */
  static Stemmer of(String tag) {
    return new Stemmer(Locale.forLanguageTag(tag).getLanguage());
  }

  private static Optional<SnowballStemmer> stemmer(String language) {
    return switch (language) {
      case "ar" -> Optional.of(new ArabicStemmer());
      case "ca" -> Optional.of(new CatalanStemmer());
      case "da" -> Optional.of(new DanishStemmer());
      case "de" -> Optional.of(new GermanStemmer());
      case "el" -> Optional.of(new GreekStemmer());
      case "en" -> Optional.of(new EnglishStemmer());
      case "es" -> Optional.of(new SpanishStemmer());
      case "et" -> Optional.of(new EstonianStemmer());
      case "fi" -> Optional.of(new FinnishStemmer());
      case "fr" -> Optional.of(new FrenchStemmer());
      case "hu" -> Optional.of(new HungarianStemmer());
      case "id" -> Optional.of(new IndonesianStemmer());
      case "it" -> Optional.of(new ItalianStemmer());
      case "nb", "nn", "no" -> Optional.of(new NorwegianStemmer());
      case "nl" -> Optional.of(new DutchStemmer());
      case "pt" -> Optional.of(new PortugueseStemmer());
      case "ro" -> Optional.of(new RomanianStemmer());
      case "ru" -> Optional.of(new RussianStemmer());
      case "sv" -> Optional.of(new SwedishStemmer());
      case "tr" -> Optional.of(new TurkishStemmer());
      default -> Optional.empty();
    };
  }

  /**
   * The stem, folded.
   *
   * @param word in lower case, with its accents
   */
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

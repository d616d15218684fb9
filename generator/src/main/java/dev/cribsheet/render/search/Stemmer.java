package dev.cribsheet.render.search;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
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
  private static final Map<String, Supplier<SnowballStemmer>> LANGUAGES =
      Map.ofEntries(
          Map.entry("ar", ArabicStemmer::new),
          Map.entry("ca", CatalanStemmer::new),
          Map.entry("da", DanishStemmer::new),
          Map.entry("de", GermanStemmer::new),
          Map.entry("el", GreekStemmer::new),
          Map.entry("en", EnglishStemmer::new),
          Map.entry("es", SpanishStemmer::new),
          Map.entry("et", EstonianStemmer::new),
          Map.entry("fi", FinnishStemmer::new),
          Map.entry("fr", FrenchStemmer::new),
          Map.entry("hu", HungarianStemmer::new),
          Map.entry("id", IndonesianStemmer::new),
          Map.entry("it", ItalianStemmer::new),
          Map.entry("nb", NorwegianStemmer::new),
          Map.entry("nl", DutchStemmer::new),
          Map.entry("nn", NorwegianStemmer::new),
          Map.entry("no", NorwegianStemmer::new),
          Map.entry("pt", PortugueseStemmer::new),
          Map.entry("ro", RomanianStemmer::new),
          Map.entry("ru", RussianStemmer::new),
          Map.entry("sv", SwedishStemmer::new),
          Map.entry("tr", TurkishStemmer::new));

  private final ThreadLocal<SnowballStemmer> stemmers;
  private final boolean known;

  private Stemmer(Supplier<SnowballStemmer> stemmer, boolean known) {
    this.stemmers = ThreadLocal.withInitial(stemmer);
    this.known = known;
  }

  /** The stems of a language; one that is not known leaves words as they are. */
  static Stemmer of(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    boolean known = LANGUAGES.containsKey(language);
    return new Stemmer(known ? LANGUAGES.get(language) : EnglishStemmer::new, known);
  }

  /**
   * The stem, folded.
   *
   * @param word in lower case, with its accents
   */
  String stem(String word) {
    if (!known || !word.codePoints().allMatch(Character::isLetter)) {
      return CharacterFolding.fold(word);
    }
    SnowballStemmer stemmer = stemmers.get();
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = CharacterFolding.fold(stemmer.getCurrent());
    return stem.isEmpty() ? CharacterFolding.fold(word) : stem;
  }
}

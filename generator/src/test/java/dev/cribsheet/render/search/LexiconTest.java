package dev.cribsheet.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Façade déjà-vu | facade deja vu",
        "Straße STRASSE | strasse strasse",
        "İstanbul ıssız | istanbul issiz",
        "Œuvre Ærø Łódź | oeuvre aero lodz",
        "ＡＢＣ ﬁle | abc file",
        "Οδος ΟΔΟΣ | οδοσ οδοσ",
        "أَحْمَد | احمد",
        "p99 HTTP/2 snake_case | p99 http 2 snake_case snake case",
        "ConcurrentHashMap | concurrenthashmap concurrent hash map hashmap",
        "HTTPServer iPhone QPS | httpserver http server iphone i phone qps",
        "C, C++ and C#. | c c++ and c#",
        "C++17 F# a#b #5 | c++ 17 f# a b 5",
        "1,000,000 rows | 1000000 1 000 000 rows",
        "1 000 or 1'000 or 1_000 | 1000 1 000 or 1000 1 000 or 1_000 1000",
        "12,5 and 2020,100 | 12 5 and 2020 100",
        "東京都 | 東京 京都",
        "水 | 水",
        "設計design設計 | 設計 design 設計",
        "ガード | カー ート",
      })
  void wordsAreFolded(String text, String forms) {
    Lexicon lexicon = new Lexicon(Stemmer.of("xx"));
    assertThat(lexicon.words(text)).extracting(IndexedWord::form).containsExactly(forms.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "en, caches, caching",
    "de, Häuser, Hauses",
    "es, consultas, consulta",
    "fr, requêtes, requête",
    "ar, المكتب, مكتب",
    "ru, запросы, запросов",
  })
  void formsOfOneWordShareAStem(String language, String one, String other) {
    Lexicon lexicon = new Lexicon(Stemmer.of(language));
    List<IndexedWord> words = lexicon.words(one + " " + other);
    assertThat(words.get(0).stem()).isEqualTo(words.get(1).stem());
    assertThat(words.get(0).form()).isNotEqualTo(words.get(1).form());
  }

  @Test
  void spellingsOfOneWordAreOneWord() {
    Lexicon lexicon = new Lexicon(Stemmer.of("en"));
    List<IndexedWord> words = lexicon.words("Cache cache CACHE caches");
    assertThat(words).extracting(IndexedWord::number).containsExactly(0, 0, 0, 1);
    assertThat(lexicon.all()).hasSize(2);
  }

  @Test
  void aWordWithDigitsIsItsOwnStem() {
    assertThat(new Lexicon(Stemmer.of("en")).words("ids3s"))
        .containsExactly(new IndexedWord("ids3s", "ids3s", 0));
  }
}

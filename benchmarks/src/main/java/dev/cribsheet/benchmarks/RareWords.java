package dev.cribsheet.benchmarks;

import java.util.List;
import java.util.Random;

/**
 * Three made-up words per page, from about 8,000. In a corpus of 10,000 pages, each word is on a
 * few pages, and hardly any two pages share two words.
 */
record RareWords(String inHeading, String inText, String inList) {
  private static final List<String> STARTS =
      List.of(
          "bram", "cald", "dorv", "elm", "fask", "grin", "holt", "jask", "kelm", "lum", "marn",
          "nolt", "orv", "pask", "quil", "rusk", "selv", "tarv", "vask", "wend");
  private static final List<String> MIDDLES =
      List.of(
          "a", "abo", "adi", "e", "elo", "emi", "i", "ibu", "ila", "o", "ola", "ome", "ori", "u",
          "uba", "ude", "uli", "uma", "y", "yra");
  private static final List<String> ENDS =
      List.of(
          "bash", "cord", "dax", "fell", "gorn", "hast", "jonk", "kith", "lorn", "mund", "nox",
          "pell", "quin", "rast", "shaw", "thorp", "vund", "wick", "zell", "zorn");

  static RareWords of(int page, long seed) {
    Random random = new Random(seed * 7_368_787 + page);
    return new RareWords(word(random), word(random), word(random));
  }

  List<String> all() {
    return List.of(inHeading, inText, inList);
  }

  private static String word(Random random) {
    return pick(STARTS, random) + pick(MIDDLES, random) + pick(ENDS, random);
  }

  private static String pick(List<String> parts, Random random) {
    return parts.get(random.nextInt(parts.size()));
  }
}

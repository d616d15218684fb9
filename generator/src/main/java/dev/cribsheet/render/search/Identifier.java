package dev.cribsheet.render.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Splits identifiers such as {@code ConcurrentHashMap} and {@code max_size} into words. */
final class Identifier {
  private static final int MAX_PARTS = 8;

  /** A run of capitals, or a word that may start with a capital. */
  private static final Pattern PART =
      Pattern.compile("\\p{Lu}{1,40}(?!\\p{Ll})|\\p{Lu}?[^\\p{Lu}_]{1,60}");

  private Identifier() {}

  /**
   * Returns the words of a name, and the endings that start at a later word, such as {@code
   * HashMap} in {@code ConcurrentHashMap}. Digits joined by underscores are one number. A name of
   * one word, or of more than 8, has no parts.
   */
  static List<String> parts(String name) {
    if (isOneWord(name)) {
      return List.of();
    }
    List<String> words = PART.matcher(name).results().map(MatchResult::group).toList();
    if (words.size() < 2 || words.size() > MAX_PARTS) {
      return List.of();
    }
    if (words.stream().allMatch(word -> word.chars().allMatch(Character::isDigit))) {
      return List.of(String.join("", words));
    }
    List<String> parts = new ArrayList<>(words);
    for (int i = 1; i + 1 < words.size(); i++) {
      parts.add(String.join("", words.subList(i, words.size())));
    }
    return parts;
  }

  private static boolean isOneWord(String name) {
    return name.indexOf('_') < 0 && name.chars().skip(1).noneMatch(Character::isUpperCase);
  }
}

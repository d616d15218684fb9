package dev.cribsheet.render.html.part;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The items under one letter of a language's alphabet, sorted.
 *
 * @param id an anchor with the number of the letter, because not every letter can be an anchor
 */
public record LetterGroups<T>(String id, String letter, List<T> items) {
  public LetterGroups {
    items = List.copyOf(items);
  }

  /** Sorts items under the letters that their names begin with. */
  public static <T> List<LetterGroups<T>> of(
      String language, List<T> items, Function<T, String> name) {
    AlphabeticIndex<T> index = new AlphabeticIndex<>(ULocale.forLanguageTag(language));
    items.forEach(item -> index.addRecord(name.apply(item), item));
    List<LetterGroups<T>> letters = new ArrayList<>();
    for (AlphabeticIndex.Bucket<T> bucket : index) {
      List<T> found = new ArrayList<>();
      bucket.forEach(entry -> found.add(entry.getData()));
      if (!found.isEmpty()) {
        letters.add(new LetterGroups<>("letter-" + (letters.size() + 1), bucket.getLabel(), found));
      }
    }
    return letters;
  }
}

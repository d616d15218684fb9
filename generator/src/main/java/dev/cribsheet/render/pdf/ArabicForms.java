package dev.cribsheet.render.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Replaces Arabic letters with their contextual forms. ICU's own shaping does not support Persian
 * or Urdu letters and separates vowel marks from their letters.
 */
final class ArabicForms extends ICUBidiReorderer {
  /** Contextual forms; a key is the type of the decomposition followed by the plain letters. */
  private static final Map<String, Character> FORMS = new HashMap<>();

  private static final char LAM = '\u0644';
  private static final Set<Character> ALEFS = Set.of('\u0622', '\u0623', '\u0625', '\u0627');
  private static final Set<Integer> JOIN_BEFORE =
      Set.of(JoiningType.DUAL_JOINING, JoiningType.RIGHT_JOINING, JoiningType.JOIN_CAUSING);
  private static final Set<Integer> JOIN_AFTER =
      Set.of(JoiningType.DUAL_JOINING, JoiningType.LEFT_JOINING, JoiningType.JOIN_CAUSING);

  static {
    for (char form = '\uFB50'; form <= '\uFEFC'; form++) {
      String letters = Normalizer2.getNFKCInstance().getRawDecomposition(form);
      if (letters != null) {
        int type = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
        FORMS.putIfAbsent(type + letters, form);
      }
    }
  }

  @Override
  public String shapeText(String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      return text;
    }
    StringBuilder shaped = new StringBuilder(text.length());
    boolean joined = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      int joining = joining(letter);
      if (joining == JoiningType.TRANSPARENT) {
        shaped.append(letter);
        continue;
      }
      int next = next(text, i);
      boolean joinsNext = next < text.length() && JOIN_BEFORE.contains(joining(text.charAt(next)));
      boolean joinsBoth = joinsNext && JOIN_AFTER.contains(joining);
      boolean joinsLast = joined && JOIN_BEFORE.contains(joining);
      if (letter == LAM && joinsNext && ALEFS.contains(text.charAt(next))) {
        int type = joinsLast ? DecompositionType.FINAL : DecompositionType.ISOLATED;
        shaped.append(FORMS.get(type + "" + letter + text.charAt(next)));
        shaped.append(text, i + 1, next);
        i = next;
        joined = false;
        continue;
      }
      int type =
          joinsLast
              ? joinsBoth ? DecompositionType.MEDIAL : DecompositionType.FINAL
              : joinsBoth ? DecompositionType.INITIAL : DecompositionType.NONE;
      shaped.append(FORMS.getOrDefault(type + "" + letter, letter));
      joined = JOIN_AFTER.contains(joining);
    }
    return shaped.toString();
  }

  /** Returns the index of the next character, skipping combining marks. */
  private static int next(String text, int i) {
    int next = i + 1;
    while (next < text.length() && joining(text.charAt(next)) == JoiningType.TRANSPARENT) {
      next++;
    }
    return next;
  }

  private static int joining(char letter) {
    return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
  }
}

package dev.cribsheet;

import dev.cribsheet.content.ContentKinds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Writes the front matter of a question with a random selection of all fields. */
public final class RandomQuestion {
  /**
   * The values of each field, by default its example; the first three fields are always present.
   */
  static final Map<String, Function<Random, String>> FIELDS = new LinkedHashMap<>();

  private static final int REQUIRED = 3;

  static {
    FIELDS.put("title", random -> "Question " + random.nextInt(50));
    FIELDS.put("difficulty", random -> pick(random, "easy", "medium", "hard"));
    FIELDS.put("topics", random -> pick(random, "[t0]", "[t1]", "[t1, t0]", "[]"));
    FIELDS.put("steps", random -> pick(random, "[one]", "[]"));
    FIELDS.put("team", random -> "Team " + pick(random, "North", "South"));
    FIELDS.put("date", random -> "2026-01-0" + (1 + random.nextInt(9)));
    FIELDS.put("source", random -> pick(random, "A book", "https://example.org/talk"));
    FIELDS.put("summary", random -> "Design system " + random.nextInt(50));
    FIELDS.put("replaces", random -> "false"); // true is an error without a base
    FIELDS.put("draft", random -> random.nextInt(12) == 0 ? "true" : "false");
    FIELDS.put("aliases", random -> "[older-" + random.nextInt(400) + "]");
    ContentKinds.QUESTION
        .fields()
        .fields()
        .forEach(field -> FIELDS.putIfAbsent(field.name(), random -> field.type().example()));
  }

  private RandomQuestion() {}

  /** Returns the lines of the fields, without the delimiters of the front matter. */
  public static String fields(Random random) {
    StringBuilder fields = new StringBuilder();
    int field = 0;
    for (Map.Entry<String, Function<Random, String>> one : FIELDS.entrySet()) {
      if (field++ < REQUIRED || random.nextInt(3) == 0) {
        fields.append(one.getKey()).append(": ").append(one.getValue().apply(random)).append('\n');
      }
    }
    return fields.toString();
  }

  private static String pick(Random random, String... values) {
    return List.of(values).get(random.nextInt(values.length));
  }
}

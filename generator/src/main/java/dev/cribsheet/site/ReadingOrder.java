package dev.cribsheet.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which a reader goes through pages, by their ids.
 *
 * @param places the position of each id, from 0
 */
public record ReadingOrder(List<String> ids, Map<String, Integer> places) {
  /** Creates an order of distinct ids. */
  public static ReadingOrder of(List<String> ids) {
    Map<String, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    return new ReadingOrder(List.copyOf(ids), Map.copyOf(places));
  }

  /** Returns whether the id is in this order. */
  public boolean contains(String id) {
    return places.containsKey(id);
  }

  /** Returns the id before another; empty for the first and for an unknown one. */
  public Optional<String> before(String id) {
    return at(places.getOrDefault(id, 0) - 1);
  }

  /** Returns the id after another; empty for the last and for an unknown one. */
  public Optional<String> after(String id) {
    return at(places.getOrDefault(id, ids.size()) + 1);
  }

  private Optional<String> at(int place) {
    return place < 0 || place >= ids.size() ? Optional.empty() : Optional.of(ids.get(place));
  }
}

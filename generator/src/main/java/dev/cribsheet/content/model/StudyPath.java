package dev.cribsheet.content.model;

import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.stream.Stream;

/** A path through the site: what to study on which day. */
public record StudyPath(String id, String title, List<Day> days, SourceRef source) {
  /** One day of a path. */
  public record Day(String title, List<PathItem> items, SourceRef source) {
    public Day {
      items = List.copyOf(items);
    }

    /** Returns the total minutes of the items. */
    public int minutes() {
      return items.stream().mapToInt(PathItem::minutes).sum();
    }
  }

  public StudyPath {
    days = List.copyOf(days);
  }

  /** Returns the items of all days, in order. */
  public Stream<PathItem> items() {
    return days.stream().flatMap(day -> day.items().stream());
  }

  /** Returns the anchor of a day by its number, counted from 1. */
  public String dayAnchor(int number) {
    return id + ":day-" + number;
  }

  /** Returns the anchor of an item. It cannot clash with an id that an author writes. */
  public String anchor(PathItem item) {
    return String.join(":", id, item.kind().word(), item.id());
  }
}

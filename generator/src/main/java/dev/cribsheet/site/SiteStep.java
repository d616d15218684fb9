package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.NumberTable;
import dev.cribsheet.content.model.RedFlag;
import dev.cribsheet.content.model.Step;
import java.util.List;
import java.util.Optional;

/** A step with its red flags, numbers, example and more questions that exercise it. */
public record SiteStep(
    Step content,
    int number,
    Sheet sheet,
    List<RedFlag> redFlags,
    List<NumberTable.Row> numbers,
    Optional<SiteQuestion> example,
    List<SiteQuestion> related) {
  public SiteStep {
    redFlags = List.copyOf(redFlags);
    numbers = List.copyOf(numbers);
    related = List.copyOf(related);
  }

  public UrlPath url() {
    return content.url();
  }
}

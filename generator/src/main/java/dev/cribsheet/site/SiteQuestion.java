package dev.cribsheet.site;

import dev.cribsheet.address.UrlPath;
import dev.cribsheet.content.model.Question;
import dev.cribsheet.content.model.Topic;
import java.util.List;

/**
 * A question with its topics.
 *
 * @param worked whether it has an answer
 */
public record SiteQuestion(Question content, List<Topic> topics, boolean worked) {
  public SiteQuestion {
    topics = List.copyOf(topics);
  }

  public UrlPath url() {
    return content.url();
  }
}

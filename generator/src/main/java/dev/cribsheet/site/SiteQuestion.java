package dev.cribsheet.site;

import dev.cribsheet.content.Question;
import dev.cribsheet.content.Topic;
import java.util.List;

/** A question with its address and its topics; drafts never become one. */
public record SiteQuestion(Question content, UrlPath url, List<Topic> topics) {
  public SiteQuestion {
    topics = List.copyOf(topics);
  }
}

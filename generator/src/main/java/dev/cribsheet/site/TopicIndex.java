package dev.cribsheet.site;

import dev.cribsheet.content.Content;
import dev.cribsheet.content.model.Topic;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds a topic by id. If topics are free words, the word is also the name. */
record TopicIndex(Map<String, Topic> topics, SourceRef source) {
  static TopicIndex of(Content content) {
    return new TopicIndex(
        content.topics().orElse(List.of()).stream()
            .collect(Collectors.toMap(Topic::id, Function.identity())),
        content.root());
  }

  Topic topic(String id) {
    Topic known = topics.get(id);
    return known != null ? known : Topic.free(id, source);
  }
}

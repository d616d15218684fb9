package dev.cribsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.content.model.Topic;
import dev.cribsheet.diagnostic.SourceRef;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicIndexTest {
  private final TopicIndex free = new TopicIndex(Map.of(), SourceRef.file("content"));

  @ParameterizedTest
  @CsvSource({
    "C, c, C",
    "C++, c++, C++",
    "C#, c#, C#",
    "System Design, system-design, System Design",
    "system-design, system-design, system design",
    ".NET & F#, .net-&-f#, .NET & F#",
    "負荷分散, 負荷分散, 負荷分散",
  })
  void aFreeTopicKeepsEveryCharacter(String word, String id, String name) {
    Topic topic = free.topic(word);
    assertThat(topic.id()).isEqualTo(id);
    assertThat(topic.name()).isEqualTo(name);
  }
}

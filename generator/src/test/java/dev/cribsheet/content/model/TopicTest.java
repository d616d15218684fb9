package dev.cribsheet.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.diagnostic.SourceRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTest {

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
    Topic topic = Topic.free(word, SourceRef.file("content"));
    assertThat(topic.id()).isEqualTo(id);
    assertThat(topic.name()).isEqualTo(name);
  }
}

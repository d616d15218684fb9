package dev.cribsheet.maven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cribsheet.BuildResult;
import dev.cribsheet.Progress;
import dev.cribsheet.diagnostic.Diagnostic;
import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Excerpt;
import dev.cribsheet.diagnostic.Position;
import dev.cribsheet.diagnostic.Severity;
import dev.cribsheet.diagnostic.SourceRef;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
  private static final String LONG = "\u00FC\u2028 \uD83D\uDE00".repeat(30_000);

  @Test
  void allKindsComeThrough() throws IOException {
    List<Answer> said =
        List.of(
            new Answer.Done(Progress.Step.READ, 1, 2_000_000),
            new Answer.Done(Progress.Step.RENDERED, 7, 7),
            new Answer.Listening(URI.create("http://[::1]:8080/")),
            new Answer.Said("content/\u00FC.md:1:1: error\n  hint: " + LONG),
            new Answer.Trouble("cannot write '" + LONG + "': the disk is full"),
            new Answer.Result(new BuildResult(false, List.of(), List.of(), 0, 0, 0)),
            new Answer.Result(
                new BuildResult(true, everyDiagnostic(), List.of("", "a note"), 1, 2, 3)));
    AnswerReader reader = new AnswerReader(new ByteArrayInputStream(bytes(said)));
    List<Answer> heard = new ArrayList<>();
    while (heard.size() < said.size()) {
      heard.add(reader.read());
    }
    assertThat(heard).isEqualTo(said);
    assertThatThrownBy(reader::read).isInstanceOf(EOFException.class);
  }

  @Test
  void anAnswerThatEndsTooSoonIsAFault() throws IOException {
    Diagnostic one = everyDiagnostic().get(1);
    byte[] whole =
        bytes(List.of(new Answer.Result(new BuildResult(true, List.of(one), List.of(), 1, 1, 1))));
    for (int length = 0; length < whole.length; length++) {
      AnswerReader reader =
          new AnswerReader(new ByteArrayInputStream(Arrays.copyOf(whole, length)));
      assertThatThrownBy(reader::read).isInstanceOf(EOFException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openjdk 17.0.15 2025-04-15",
        "|rib\1\0\0\0\4READ",
        "|rib\1\0\0\0\10\0\0\0\4READ",
        "|rib\1\0\0\0\20\0\0\0\4OPEN\0\0\0\1\0\0\0\1",
        "|rib\3\377\377\377\377",
        "|rib\3\0\0\0\4\377\377\377\377",
        "|rib\4\0\0\0\5\0\0\0\1 ",
        "|rib\11\0\0\0\0",
      })
  void whatIsNoAnswerIsAFault(String stream) {
    byte[] bytes = stream.getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(new AnswerReader(new ByteArrayInputStream(bytes))::read)
        .isInstanceOf(IOException.class);
  }

  private static byte[] bytes(List<Answer> answers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AnswerWriter writer = new AnswerWriter(bytes);
    for (Answer answer : answers) {
      writer.write(answer);
    }
    return bytes.toByteArray();
  }

  private static List<Diagnostic> everyDiagnostic() {
    List<Diagnostic> all = new ArrayList<>();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      SourceRef place =
          new SourceRef("content/\u00FC.md", Optional.of(new Excerpt(new Position(3, 5), 2, LONG)));
      boolean odd = code.ordinal() % 2 == 1;
      all.add(
          new Diagnostic(
              odd ? Severity.ERROR : Severity.WARNING,
              code,
              odd ? SourceRef.file("content") : place,
              "no page at '" + code.name() + "'",
              odd ? Optional.empty() : Optional.of("did you mean\nit?")));
    }
    return all;
  }
}

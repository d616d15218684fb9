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
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final String LONG = "\u00FC\u2028 \uD83D\uDE00".repeat(30_000);

  @Test
  void allKindsComeThrough() throws IOException {
    List<ForkResponse> said =
        List.of(
            new ForkResponse.Done(Progress.Step.READ, 1, 2_000_000),
            new ForkResponse.Done(Progress.Step.RENDERED, 7, 7),
            new ForkResponse.Listening(URI.create("http://[::1]:8080/")),
            new ForkResponse.Said("content/\u00FC.md:1:1: error\n  hint: " + LONG),
            new ForkResponse.EnvironmentProblem("cannot write '" + LONG + "': the disk is full"),
            new ForkResponse.Result(new BuildResult(false, List.of(), List.of(), 0, 0, 0)),
            new ForkResponse.Result(
                new BuildResult(true, everyDiagnostic(), List.of("", "a note"), 1, 2, 3)));
    InputStream in = new ByteArrayInputStream(bytes(said));
    List<ForkResponse> heard = new ArrayList<>();
    while (heard.size() < said.size()) {
      heard.add(ForkResponse.CODEC.read(in));
    }
    assertThat(heard).isEqualTo(said);
    assertThatThrownBy(() -> ForkResponse.CODEC.read(in)).isInstanceOf(EOFException.class);
  }

  @Test
  void anAnswerThatEndsTooSoonIsAFault() throws IOException {
    Diagnostic one = everyDiagnostic().get(1);
    byte[] whole =
        bytes(
            List.of(
                new ForkResponse.Result(new BuildResult(true, List.of(one), List.of(), 1, 1, 1))));
    for (int length = 0; length < whole.length; length++) {
      InputStream in = new ByteArrayInputStream(Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> ForkResponse.CODEC.read(in)).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void whatIsNoAnswerIsAFault() {
    InputStream in =
        new ByteArrayInputStream("openjdk 17.0.15".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ForkResponse.CODEC.read(in))
        .isInstanceOf(IOException.class)
        .hasMessage("has an unknown format: it starts with 6f70656e6a646b2031372e30");
  }

  @Test
  void aDamagedByteIsAFault() throws IOException {
    byte[] whole = bytes(List.of(new ForkResponse.Said("a text")));
    for (int i = 0; i < whole.length; i++) {
      byte[] bad = whole.clone();
      bad[i] ^= 0x10;
      assertThatThrownBy(() -> ForkResponse.CODEC.read(new ByteArrayInputStream(bad)))
          .isInstanceOf(IOException.class);
    }
  }

  private static byte[] bytes(List<ForkResponse> answers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ResponseWriter writer = new ResponseWriter(bytes);
    for (ForkResponse answer : answers) {
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

package dev.cribsheet.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cribsheet.diagnostic.DiagnosticCode;
import dev.cribsheet.diagnostic.Diagnostics;
import dev.cribsheet.diagnostic.SourceRef;
import dev.cribsheet.diagram.DiagramParser;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingExceptionTest {
  private static final String TEXT = "flowchart LR\n  a --> b";

  static Stream<Supplier<String>> failures() {
    return Stream.of(
        () -> {
          throw new IndexOutOfBoundsException("in the engine");
        },
        () -> {
          throw new StackOverflowError();
        });
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureOfTheLayoutEngineIsReportedAtTheDiagram(Supplier<String> failure) {
    SourceRef place = SourceRef.file("content/pages/a.md");
    DrawingCache.Source source = new DrawingCache.Source(TEXT, DiagramParser.of(TEXT), place);
    DrawingException error =
        catchThrowableOfType(DrawingException.class, () -> DrawingCache.drawn(source, failure));
    Diagnostics diagnostics = new Diagnostics();
    error.report(diagnostics);
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(DiagnosticCode.DIAGRAM);
              assertThat(found.source()).isEqualTo(place);
              assertThat(found.hint()).isPresent();
            });
  }
}

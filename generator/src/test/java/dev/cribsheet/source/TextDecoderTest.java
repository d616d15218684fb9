package dev.cribsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cribsheet.cache.CacheKey;
import dev.cribsheet.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "61 0A 62, 'a\nb'",
    "EF BB BF 61, a",
    "61 0D 0A 62 0D 0A, 'a\nb\n'",
    "61 0D 62, 'a\nb'",
    "0D 0D 0A 0A, '\n\n\n'",
    "F0 9F 98 80, 😀",
    "09, '\t'",
  })
  void lineEndsAreNormalized(String bytes, String text) {
    assertThat(decode(bytes).map(SourceText::text)).contains(text);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "61 0A DC 62, 2:1 ENCODING, Latin-1",
    "FF FE 61 00, 1:1 ENCODING, UTF-16",
    "FE FF 00 61, 1:1 ENCODING, UTF-16",
    "61 C0 AF, 1:2 ENCODING, Latin-1",
    "61 E0 80 AF, 1:2 ENCODING, Latin-1",
    "61 ED A0 80, 1:2 ENCODING, Latin-1",
    "61 F4 90 80 80, 1:2 ENCODING, Latin-1",
    "F0 9F 98, 1:1 ENCODING, Latin-1",
    "F0 9F 98 80 FF, 1:2 ENCODING, Latin-1",
    "61 0D 0A 0D 80, 3:1 ENCODING, Latin-1",
    "61 00, 1:2 CONTROL_CHARACTER, delete",
    "61 07, 1:2 CONTROL_CHARACTER, delete",
    "61 1B, 1:2 CONTROL_CHARACTER, delete",
    "61 7F, 1:2 CONTROL_CHARACTER, delete",
    "61 C2 85, 1:2 CONTROL_CHARACTER, delete",
    "61 0A EF BB BF, 2:1 CONTROL_CHARACTER, delete",
    "EF BB BF EF BB BF, 1:1 CONTROL_CHARACTER, delete",
    "EF BF BE, 1:1 CONTROL_CHARACTER, delete",
    "F0 9F BF BF, 1:1 CONTROL_CHARACTER, delete",
  })
  void invalidTextIsReportedAtItsPosition(String bytes, String expected, String hint) {
    assertThat(decode(bytes)).isEmpty();
    String found =
        diagnostics.sorted().stream()
            .map(
                d -> d.source().start().line() + ":" + d.source().start().column() + " " + d.code())
            .collect(Collectors.joining());
    assertThat(found).isEqualTo(expected);
    assertThat(diagnostics.sorted().get(0).hint().orElse("")).contains(hint);
  }

  private Optional<SourceText> decode(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    SourceFile file = new SourceFile("a.md", "a.md", Path.of("a.md"), bytes.length);
    return TextDecoder.decode(file, CacheKey.of().key(), bytes, diagnostics);
  }
}

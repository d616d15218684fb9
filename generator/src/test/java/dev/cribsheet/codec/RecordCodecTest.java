package dev.cribsheet.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCodecTest {
  enum Colour {
    RED,
    GREEN
  }

  sealed interface Shape {}

  record Circle(double radius) implements Shape {}

  record Box(int width, int height) implements Shape {}

  record Everything(
      boolean flag,
      int number,
      long longNumber,
      double real,
      String text,
      Path path,
      Instant time,
      URI address,
      Colour colour,
      List<Shape> shapes,
      Optional<Box> none,
      Optional<String> some,
      Map<String, List<Integer32>> map) {}

  record Integer32(int value) {}

  record Bytes(byte[] bytes) {}

  record Unknown(Object anything) {}

  record UnknownList(List<? extends Shape> anything) {}

  /** The same entry, as other versions of the code might declare it. */
  interface Before {
    record Entry(String name, int count, List<Part> parts) {}

    record Part(Kind kind, boolean first) {}

    enum Kind {
      OLD,
      NEW
    }
  }

  interface Added {
    record Entry(String name, int count, List<Before.Part> parts, int more) {}
  }

  interface Removed {
    record Entry(String name, List<Before.Part> parts) {}
  }

  interface Retyped {
    record Entry(String name, long count, List<Before.Part> parts) {}
  }

  interface Renamed {
    record Entry(String name, int number, List<Before.Part> parts) {}
  }

  interface Reordered {
    record Entry(int count, String name, List<Before.Part> parts) {}
  }

  interface DeepInside {
    record Entry(String name, int count, List<Part> parts) {}

    record Part(Before.Kind kind, boolean last) {}
  }

  interface AnotherChoice {
    record Entry(String name, int count, List<Part> parts) {}

    record Part(Kind kind, boolean first) {}

    enum Kind {
      NEW,
      OLD
    }
  }

  private static final RecordCodec<Everything> CODEC = RecordCodec.of(Everything.class);

  @Test
  void valuesSurviveARoundTrip() throws IOException {
    for (int number :
        new int[] {0, 1, 127, 128, 70_000, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
      Everything one = everything(number);
      byte[] bytes = CODEC.write(one);
      assertThat(CODEC.read(bytes)).isEqualTo(one);
      assertThat(CODEC.write(CODEC.read(bytes))).isEqualTo(bytes);
    }
    RecordCodec<Bytes> codec = RecordCodec.of(Bytes.class);
    byte[] some = {0, -1, 5};
    assertThat(codec.read(codec.write(new Bytes(some))).bytes()).isEqualTo(some);
  }

  @Test
  void aRepeatedTextIsWrittenOnce() {
    RecordCodec<Lines> codec = RecordCodec.of(Lines.class);
    String line = "x".repeat(1000);
    assertThat(codec.write(new Lines(List.of(line, line, "y", line)))).hasSizeLessThan(1100);
  }

  record Lines(List<String> lines) {}

  @ParameterizedTest
  @ValueSource(
      classes = {
        Added.Entry.class,
        Removed.Entry.class,
        Retyped.Entry.class,
        Renamed.Entry.class,
        Reordered.Entry.class,
        DeepInside.Entry.class,
        AnotherChoice.Entry.class
      })
  void anotherFormatIsRejected(Class<?> other) {
    RecordCodec<Before.Entry> before = RecordCodec.of(Before.Entry.class);
    List<Before.Part> parts = List.of(new Before.Part(Before.Kind.OLD, true));
    byte[] bytes = before.write(new Before.Entry("a", 1, parts));
    assertThatThrownBy(() -> RecordCodec.of(other).read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("has an unknown format");
  }

  @Test
  void truncatedBytesAreRejected() {
    byte[] bytes = CODEC.write(everything(300));
    for (int length = 0; length < bytes.length; length++) {
      byte[] part = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> CODEC.read(part)).isInstanceOf(EOFException.class);
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThatThrownBy(() -> CODEC.read(longer)).hasMessage("is damaged");
  }

  @Test
  void damagedBytesAreRejected() {
    byte[] bytes = CODEC.write(everything(300));
    Random random = new Random(3);
    for (int i = 0; i < bytes.length; i++) {
      byte[] bad = bytes.clone();
      bad[i] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      assertThatThrownBy(() -> CODEC.read(bad)).isInstanceOf(IOException.class);
      byte[] garbage = new byte[i];
      random.nextBytes(garbage);
      assertThatThrownBy(() -> CODEC.read(garbage)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void valuesAreReadOneByOneFromAStream() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(CODEC.write(everything(1)));
    out.writeBytes(CODEC.write(everything(2)));
    InputStream in = new ByteArrayInputStream(out.toByteArray());
    assertThat(CODEC.read(in).number()).isEqualTo(1);
    assertThat(CODEC.read(in).number()).isEqualTo(2);
    assertThatThrownBy(() -> CODEC.read(in)).isInstanceOf(EOFException.class);
  }

  @Test
  void anUnsupportedTypeIsRejectedAtOnce() {
    for (Class<?> type : List.of(Unknown.class, UnknownList.class, Object.class)) {
      assertThatThrownBy(() -> RecordCodec.of(type))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("there is no codec for ");
    }
  }

  private static Everything everything(int number) {
    return new Everything(
        true,
        number,
        -7L * number,
        number / 3.0,
        "a text \u00FC\u2028 \uD83D\uDE00",
        Path.of("a b", "c"),
        Instant.parse("2026-11-22T00:00:00.5Z"),
        URI.create("http://[::1]:8080/"),
        Colour.GREEN,
        List.of(new Box(number, 2), new Circle(0.1)),
        Optional.empty(),
        Optional.of(""),
        new TreeMap<>(Map.of("b", List.of(new Integer32(1)), "a", List.of())));
  }
}

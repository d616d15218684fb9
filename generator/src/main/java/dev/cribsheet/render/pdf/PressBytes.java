package dev.cribsheet.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a press makes, as bytes to be kept. */
final class PressBytes {
  private PressBytes() {}

  static byte[] of(PrintedPdf printed) {
    return bytes(
        out -> {
          writeAll(out, printed.missing(), PressBytes::write);
          writeAll(out, printed.warnings(), DataOutputStream::writeUTF);
          writeAll(out, printed.sketches(), PressBytes::write);
          out.write(printed.bytes());
        });
  }

  static Optional<PrintedPdf> printed(byte[] bytes) {
    return read(
        bytes,
        in -> {
          List<MissingGlyph> missing = readAll(in, PressBytes::glyph);
          List<String> warnings = readAll(in, from -> from.readUTF());
          List<PageSketch> sketches = readAll(in, PressBytes::sketch);
          return new PrintedPdf(in.readAllBytes(), missing, warnings, sketches);
        });
  }

  static byte[] of(MeasuredPage measured) {
    return bytes(
        out -> {
          List<Map.Entry<String, PlacedBox>> boxes =
              List.copyOf(new TreeMap<>(measured.boxes()).entrySet());
          writeAll(
              out,
              boxes,
              (to, box) -> {
                to.writeUTF(box.getKey());
                write(to, box.getValue());
              });
          writeAll(out, measured.marked(), PressBytes::write);
        });
  }

  static Optional<MeasuredPage> measured(byte[] bytes) {
    return read(
        bytes,
        in -> {
          Map<String, PlacedBox> boxes = new TreeMap<>();
          readAll(in, from -> boxes.put(from.readUTF(), box(from)) == null);
          return new MeasuredPage(boxes, readAll(in, PressBytes::box));
        });
  }

  private static void write(DataOutputStream out, MissingGlyph glyph) throws IOException {
    out.writeInt(glyph.codePoint());
    out.writeUTF(glyph.context());
  }

  private static MissingGlyph glyph(DataInputStream in) throws IOException {
    return new MissingGlyph(in.readInt(), in.readUTF());
  }

  private static void write(DataOutputStream out, PlacedBox box) throws IOException {
    out.writeDouble(box.top());
    out.writeDouble(box.bottom());
  }

  private static PlacedBox box(DataInputStream in) throws IOException {
    return new PlacedBox(in.readDouble(), in.readDouble());
  }

  private static void write(DataOutputStream out, PageSketch sketch) throws IOException {
    out.writeDouble(sketch.width());
    out.writeDouble(sketch.height());
    writeAll(
        out,
        sketch.strokes(),
        (to, stroke) -> {
          to.writeDouble(stroke.x());
          to.writeDouble(stroke.y());
          to.writeDouble(stroke.length());
          to.writeBoolean(stroke.bold());
        });
  }

  private static PageSketch sketch(DataInputStream in) throws IOException {
    return new PageSketch(
        in.readDouble(),
        in.readDouble(),
        readAll(
            in,
            from ->
                new PageSketch.Stroke(
                    from.readDouble(), from.readDouble(), from.readDouble(), from.readBoolean())));
  }

  private static <T> void writeAll(DataOutputStream out, List<T> values, EachWriting<T> writing)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      writing.to(out, value);
    }
  }

  private static <T> List<T> readAll(DataInputStream in, Reading<T> reading) throws IOException {
    List<T> values = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(reading.from(in));
    }
    return values;
  }

  private interface EachWriting<T> {
    void to(DataOutputStream out, T value) throws IOException;
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> Optional<T> read(byte[] bytes, Reading<T> reading) {
    try {
      return Optional.of(reading.from(new DataInputStream(new ByteArrayInputStream(bytes))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

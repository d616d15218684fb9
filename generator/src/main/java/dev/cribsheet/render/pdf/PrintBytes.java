package dev.cribsheet.render.pdf;

import dev.cribsheet.render.pdf.PageSketch.Kind;
import dev.cribsheet.render.pdf.PageSketch.Stroke;
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

/** Prints and measures as bytes, to be kept. */
final class PrintBytes {
  private PrintBytes() {}

  static byte[] of(Print print) {
    return bytes(
        out -> {
          out.writeInt(print.missing().size());
          for (MissingGlyph glyph : print.missing()) {
            out.writeInt(glyph.codePoint());
            out.writeUTF(glyph.context());
          }
          out.writeInt(print.warnings().size());
          for (String warning : print.warnings()) {
            out.writeUTF(warning);
          }
          out.writeInt(print.sketches().size());
          for (PageSketch sketch : print.sketches()) {
            write(sketch, out);
          }
          out.write(print.pdf());
        });
  }

  private static void write(PageSketch sketch, DataOutputStream out) throws IOException {
    out.writeDouble(sketch.width());
    out.writeDouble(sketch.height());
    out.writeInt(sketch.strokes().size());
    for (Stroke stroke : sketch.strokes()) {
      out.writeDouble(stroke.x());
      out.writeDouble(stroke.y());
      out.writeDouble(stroke.length());
      out.writeByte(stroke.kind().ordinal());
    }
  }

  static Optional<Print> print(byte[] bytes) {
    return read(
        bytes,
        in -> {
          List<MissingGlyph> missing = new ArrayList<>();
          for (int left = in.readInt(); left > 0; left--) {
            missing.add(new MissingGlyph(in.readInt(), in.readUTF()));
          }
          List<String> warnings = new ArrayList<>();
          for (int left = in.readInt(); left > 0; left--) {
            warnings.add(in.readUTF());
          }
          List<PageSketch> sketches = new ArrayList<>();
          for (int left = in.readInt(); left > 0; left--) {
            sketches.add(sketch(in));
          }
          return new Print(missing, warnings, sketches, in.readAllBytes());
        });
  }

  private static PageSketch sketch(DataInputStream in) throws IOException {
    double width = in.readDouble();
    double height = in.readDouble();
    List<Stroke> strokes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      strokes.add(
          new Stroke(in.readDouble(), in.readDouble(), in.readDouble(), kind(in.readByte())));
    }
    return new PageSketch(width, height, strokes);
  }

  private static Kind kind(int ordinal) throws IOException {
    if (ordinal < 0 || ordinal >= Kind.values().length) {
      throw new IOException("unknown kind " + ordinal);
    }
    return Kind.values()[ordinal];
  }

  static byte[] of(MeasuredPage page) {
    return bytes(
        out -> {
          Map<String, PlacedBox> boxes = new TreeMap<>(page.boxes());
          out.writeInt(boxes.size());
          for (Map.Entry<String, PlacedBox> box : boxes.entrySet()) {
            out.writeUTF(box.getKey());
            write(box.getValue(), out);
          }
          out.writeInt(page.marked().size());
          for (PlacedBox box : page.marked()) {
            write(box, out);
          }
        });
  }

  private static void write(PlacedBox box, DataOutputStream out) throws IOException {
    out.writeDouble(box.top());
    out.writeDouble(box.bottom());
  }

  static Optional<MeasuredPage> measured(byte[] bytes) {
    return read(
        bytes,
        in -> {
          Map<String, PlacedBox> boxes = new TreeMap<>();
          for (int left = in.readInt(); left > 0; left--) {
            boxes.put(in.readUTF(), new PlacedBox(in.readDouble(), in.readDouble()));
          }
          List<PlacedBox> marked = new ArrayList<>();
          for (int left = in.readInt(); left > 0; left--) {
            marked.add(new PlacedBox(in.readDouble(), in.readDouble()));
          }
          return new MeasuredPage(boxes, marked);
        });
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

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

/** Prints and measures as bytes, to be kept. */
final class PrintBytes {
  private PrintBytes() {}

  static byte[] of(Print print) {
    return bytes(
        out -> {
          out.writeInt(print.pages());
          out.writeInt(print.missing().size());
          for (MissingGlyph glyph : print.missing()) {
            out.writeInt(glyph.codePoint());
            out.writeUTF(glyph.context());
          }
          out.writeInt(print.warnings().size());
          for (String warning : print.warnings()) {
            out.writeUTF(warning);
          }
          out.write(print.pdf());
        });
  }

  static Optional<Print> print(byte[] bytes) {
    return read(
        bytes,
        in -> {
          int pages = in.readInt();
          List<MissingGlyph> missing = new ArrayList<>();
          for (int left = in.readInt(); left > 0; left--) {
            missing.add(new MissingGlyph(in.readInt(), in.readUTF()));
          }
          List<String> warnings = new ArrayList<>();
          for (int left = in.readInt(); left > 0; left--) {
            warnings.add(in.readUTF());
          }
          return new Print(pages, missing, warnings, in.readAllBytes());
        });
  }

  static byte[] of(Map<String, PlacedBox> boxes) {
    return bytes(
        out -> {
          out.writeInt(boxes.size());
          for (Map.Entry<String, PlacedBox> box : boxes.entrySet()) {
            out.writeUTF(box.getKey());
            out.writeDouble(box.getValue().top());
            out.writeDouble(box.getValue().bottom());
          }
        });
  }

  static Optional<Map<String, PlacedBox>> boxes(byte[] bytes) {
    return read(
        bytes,
        in -> {
          Map<String, PlacedBox> boxes = new TreeMap<>();
          for (int left = in.readInt(); left > 0; left--) {
            boxes.put(in.readUTF(), new PlacedBox(in.readDouble(), in.readDouble()));
          }
          return boxes;
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

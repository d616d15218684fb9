package dev.cribsheet.content.media;

import dev.cribsheet.content.model.ImageSize;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the size of a WebP or AVIF image from its header, because the JDK reads neither format.
 * WebP is described in RFC 9649, the boxes of AVIF in ISO/IEC 14496-12 and 23008-12.
 */
final class ImageHeader {
  private static final Set<String> AVIF = Set.of("avif", "avis", "mif1", "msf1");
  private static final int BOX_HEADER = 8;
  private static final int VERSION_AND_FLAGS = 4;
  private static final int LOW_14_BITS = 0x3fff;
  private static final int LOW_24_BITS = 0xffffff;

  private ImageHeader() {}

  static Optional<ImageSize> webp(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try {
      if (!name(in, 0).equals("RIFF") || !name(in, 8).equals("WEBP")) {
        return Optional.empty();
      }
      return switch (name(in, 12)) {
        case "VP8X" ->
            size((in.getInt(24) & LOW_24_BITS) + 1, (in.getInt(26) >>> 8 & LOW_24_BITS) + 1);
        case "VP8L" ->
            size((in.getInt(21) & LOW_14_BITS) + 1, (in.getInt(21) >>> 14 & LOW_14_BITS) + 1);
        case "VP8 " -> size(in.getShort(26) & LOW_14_BITS, in.getShort(28) & LOW_14_BITS);
        default -> Optional.empty();
      };
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  static Optional<ImageSize> avif(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      if (!name(in, 4).equals("ftyp") || !AVIF.contains(name(in, 8))) {
        return Optional.empty();
      }
      return box(in, "meta")
          .map(meta -> meta.position(VERSION_AND_FLAGS).slice())
          .flatMap(meta -> box(meta, "iprp"))
          .flatMap(properties -> box(properties, "ipco"))
          .flatMap(ImageHeader::largest);
    } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns the widest of the sizes, because thumbnails have sizes too. */
  private static Optional<ImageSize> largest(ByteBuffer boxes) {
    Optional<ImageSize> largest = Optional.empty();
    ByteBuffer rest = boxes;
    for (Optional<ByteBuffer> box = box(rest, "ispe"); box.isPresent(); box = box(rest, "ispe")) {
      Optional<ImageSize> found = size(box.get().getInt(4), box.get().getInt(8));
      if (found.isPresent() && found.get().width() > largest.map(ImageSize::width).orElse(0)) {
        largest = found;
      }
    }
    return largest;
  }

  /** Returns the content of the next box with this name, and skips it. */
  private static Optional<ByteBuffer> box(ByteBuffer boxes, String name) {
    while (boxes.remaining() >= BOX_HEADER) {
      int start = boxes.position();
      int length = boxes.getInt(start);
      boolean found = name(boxes, start + 4).equals(name);
      if (length < BOX_HEADER) {
        return Optional.empty(); // 0 (up to the end) and 1 (a 64-bit length) are not supported
      }
      boxes.position(start + length);
      if (found) {
        return Optional.of(boxes.slice(start + BOX_HEADER, length - BOX_HEADER));
      }
    }
    return Optional.empty();
  }

  private static String name(ByteBuffer in, int at) {
    byte[] name = new byte[4];
    in.get(at, name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  private static Optional<ImageSize> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
  }
}
